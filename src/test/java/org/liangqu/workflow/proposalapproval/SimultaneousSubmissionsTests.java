package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Simultaneously;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules across proposals hold when things happen at the same instant (clauses 四.4, 四.8). */
@IntegrationTest
class SimultaneousSubmissionsTests {

  private static final String PARK = "urumqiHitech";
  private static final Person REVIEWER = officer(Role.FORMAL_REVIEWER, PARK);

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private Proposals proposals;
  @Autowired private Judgements judgements;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit(PARK);
  }

  private Callable<String> submission(Unit applicant, ProposalSummary draft) {
    return () -> {
      ProposalSummary submitted = scenes.submit(applicant, draft);
      approvals.runNextJob(submitted);
      return submitted.number();
    };
  }

  private ProposalSummary now(ProposalSummary proposal) {
    return proposals.summary(proposal.id());
  }

  @RepeatedTest(10)
  void onlyOneOfTwoTakesTheGroupsLastPlace() throws Exception {
    Unit daughter = scenes.approvedSubsidiary(PARK, unit.creditCode());
    Unit granddaughter = scenes.approvedSubsidiary(PARK, daughter.creditCode());
    approvals.runJobs(scenes.soundlySubmitted(call, unit));
    approvals.runJobs(scenes.soundlySubmitted(call, daughter));
    ProposalSummary one = scenes.soundDraft(call, unit);
    ProposalSummary other = scenes.soundDraft(call, granddaughter);

    Simultaneously.tryTo(submission(unit, one), submission(granddaughter, other));

    List<ProposalSummary> live =
        proposals.live(call.id(), List.of(unit.id(), daughter.id(), granddaughter.id()));
    assertThat(live)
        .extracting(ProposalSummary::status)
        .containsExactly(
            ProposalStatus.IN_REVIEW,
            ProposalStatus.IN_REVIEW,
            ProposalStatus.IN_REVIEW,
            ProposalStatus.RETURNED);
    assertThat(live).isSortedAccordingTo((a, b) -> a.submittedAt().compareTo(b.submittedAt()));
    assertThat(judgements.findings(live.get(3).id()))
        .filteredOn(Finding::isBlocking)
        .extracting(Finding::ruleId)
        .containsExactly("group-limit");
  }

  @RepeatedTest(10)
  void twoTypesSubmittedAtOnceAreBothReturned() throws Exception {
    ProposalSummary one = scenes.soundDraft(call, unit, ProposalType.CLUSTER);
    ProposalSummary other = scenes.soundDraft(call, unit, ProposalType.TRANSFER);

    Simultaneously.tryTo(submission(unit, one), submission(unit, other));

    assertThat(List.of(now(one), now(other)))
        .extracting(ProposalSummary::status)
        .containsOnly(ProposalStatus.RETURNED);
  }

  @RepeatedTest(10)
  void anotherTypeSubmittedDuringTheCheckOfTheFirstReturnsBoth() throws Exception {
    ProposalSummary one = scenes.soundlySubmitted(call, unit);
    ProposalSummary other = scenes.soundDraft(call, unit, ProposalType.TRANSFER);

    Simultaneously.tryTo(
        () -> {
          approvals.runNextJob(one);
          return one.number();
        },
        submission(unit, other));

    assertThat(List.of(now(one), now(other)))
        .extracting(ProposalSummary::status)
        .containsOnly(ProposalStatus.RETURNED);
  }

  /** Whoever comes second finds what the first did: a decision that came too late is refused. */
  @RepeatedTest(10)
  void aProposalUnderDecisionIsReturnedAllTheSame() throws Exception {
    ProposalSummary earlier = scenes.soundlySubmitted(call, unit);
    approvals.bring(earlier, Stage.FORMAL_REVIEW);
    Task task = approvals.openTask(earlier);
    Map<String, Object> pass = approvals.pass(earlier);
    ProposalSummary later = scenes.soundlySubmitted(call, unit, ProposalType.TRANSFER);

    List<String> answers =
        Simultaneously.tryTo(() -> decision(task, pass), () -> triedAgainIfOutrun(later));

    assertThat(answers.get(0)).containsAnyOf("已不在", "通过", "Cannot find task");
    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(now(later).status()).isEqualTo(ProposalStatus.RETURNED);
    approvals.runJobs(earlier);
    assertThat(approvals.waitingAt(earlier)).containsExactly("Receive_Correction");
  }

  private String decision(Task task, Map<String, Object> pass) {
    try {
      approvals.complete(REVIEWER, task, pass);
      return "通过";
    } catch (ProcessEngineException refused) {
      return refused.getMessage();
    }
  }

  /** As the job executor does. */
  private String triedAgainIfOutrun(ProposalSummary proposal) {
    try {
      approvals.runNextJob(proposal);
    } catch (OptimisticLockingException outrun) {
      approvals.runNextJob(proposal);
    }
    return proposal.number();
  }
}
