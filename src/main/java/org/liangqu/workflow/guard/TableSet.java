package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Optional;

/**
 * Tables that stand together in a file of the release: whoever changes one deploys all, so that
 * none is left behind or lost unnoticed.
 *
 * @param file the file's name in the release; an administrator may call it otherwise
 */
record TableSet(String file, List<ExpectedTable> tables) {

  Optional<ExpectedTable> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /** Whether a file is meant to be this set: by its name or by a table in it. */
  boolean isMeantBy(DecisionFile candidate) {
    return candidate.name().equals(file)
        || candidate.tables().stream().anyMatch(table -> table(table.id()).isPresent());
  }
}
