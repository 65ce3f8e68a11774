package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidator;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstruction;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructions;
import org.liangqu.shared.RefusalReason;

/**
 * A migration (流程迁移) takes an instance to another version of its process, each task to the same one
 * there. Otherwise whoever looks after the engine could move a proposal past a decision.
 */
final class SameActivityOnly implements MigrationInstructionValidator {

  @Override
  public void validate(
      ValidatingMigrationInstruction instruction,
      ValidatingMigrationInstructions instructions,
      MigrationInstructionValidationReportImpl report) {
    String source = instruction.getSourceActivity().getId();
    if (!source.equals(instruction.getTargetActivity().getId())) {
      RefusalReason.noteHere("migration-elsewhere");
      report.addFailure("流程迁移不能把实例移到另一个环节，请保留原环节“%s”。".formatted(source));
    }
  }
}
