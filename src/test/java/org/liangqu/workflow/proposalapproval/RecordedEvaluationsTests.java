package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine's history keeps of the tables that a gateway judges. */
@IntegrationTest
class RecordedEvaluationsTests {

  @Autowired private ProposalScenes scenes;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;

  @Test
  void eachTableIsRecordedWithTheProcessAndItsAnswerButNotWithTheFacts() {
    ProposalSummary proposal =
        scenes.soundlySubmitted(scenes.openCall(), scenes.approvedUnit("urumqiHitech"));
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .singleResult()
            .getId();
    checkEligibility(instance);

    List<HistoricDecisionInstance> evaluated =
        history
            .createHistoricDecisionInstanceQuery()
            .processInstanceId(instance)
            .includeInputs()
            .includeOutputs()
            .list();
    assertThat(evaluated)
        .extracting(HistoricDecisionInstance::getDecisionDefinitionKey)
        .contains("FundingTerms", "FundingFindings", "SisterFindings", "PriorityFindings");
    assertThat(evaluated)
        .extracting(HistoricDecisionInstance::getActivityId)
        .containsOnly("Task_CheckEligibility");
    assertThat(evaluated)
        .filteredOn(one -> one.getDecisionDefinitionKey().equals("PriorityFindings"))
        .flatExtracting(HistoricDecisionInstance::getOutputs)
        .isNotEmpty();
    assertThat(evaluated).flatExtracting(HistoricDecisionInstance::getInputs).isEmpty();
  }

  private void checkEligibility(String instance) {
    management.createJobQuery().processInstanceId(instance).messages().list().stream()
        .map(Job::getId)
        .forEach(management::executeJob);
  }
}
