package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.liangqu.review.ReviewScenes.coordinator;
import static org.liangqu.review.ReviewScenes.person;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.eligibility.Overrides;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.Inbox;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ReviewScenes;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionLists;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A unit that applies in several types gets all of its proposals back (clause 四.4). */
@IntegrationTest
class DirectReturnIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String BUREAU = "hami";

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private ReviewScenes reviews;
  @Autowired private Proposals proposals;
  @Autowired private Judgements judgements;
  @Autowired private Overrides overrides;
  @Autowired private SelectionLists lists;
  @Autowired private Inbox inbox;
  @Autowired private Clock clock;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit(PARK);
  }

  private ProposalSummary at(Stage stage) {
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit);
    approvals.bring(proposal, stage);
    return proposal;
  }

  /** The unit's proposal of another type, checked. */
  private ProposalSummary another() {
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit, ProposalType.TRANSFER);
    approvals.runJobs(proposal);
    return proposal;
  }

  private void withdraw(ProposalSummary proposal) {
    ActingAs.person(administrator(unit), () -> proposals.withdraw(proposal.id(), "保留另一类"));
    approvals.runJobs(proposal);
  }

  private void resubmit(ProposalSummary proposal) {
    scenes.submit(unit, proposal);
    approvals.runJobs(proposal);
  }

  private ProposalSummary now(ProposalSummary proposal) {
    return proposals.summary(proposal.id());
  }

  private List<Finding> blocking(ProposalSummary proposal) {
    return judgements.findings(proposal.id()).stream().filter(Finding::isBlocking).toList();
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class, names = "ELIGIBILITY", mode = EnumSource.Mode.EXCLUDE)
  void returnsTheEarlierProposalFromWhateverStageItIsAt(Stage stage) {
    ProposalSummary earlier = at(stage);

    ProposalSummary later = another();
    approvals.runJobs(earlier);

    assertThat(now(later).status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(now(earlier).correctionDue()).isEqualTo(call.closes());
    assertThat(approvals.openTasks(earlier)).isEmpty();
    assertThat(approvals.waitingAt(earlier)).containsExactly("Receive_Correction");
    assertThat(blocking(earlier))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.ruleId()).isEqualTo("single-type");
              assertThat(finding.stage()).isEqualTo(stage);
              assertThat(finding.message())
                  .contains(later.number(), unit.name(), ProposalType.TRANSFER.label());
            });
  }

  @Test
  void letsOneBeResubmittedOnceTheOtherIsWithdrawn() {
    ProposalSummary earlier = at(Stage.BUREAU_REVIEW);
    ProposalSummary later = another();
    approvals.runJobs(earlier);

    resubmit(earlier);
    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.RETURNED);

    withdraw(later);
    resubmit(earlier);
    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.IN_REVIEW);
    assertThat(now(earlier).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(now(earlier).version()).isEqualTo(3);
    assertThat(approvals.waitingAt(earlier)).containsExactly("Task_ReviewForm");
    assertThat(blocking(earlier)).isEmpty();
  }

  @Test
  void leavesWhatIsAcceptedAlreadyAsItIs() {
    ProposalSummary earlier = at(Stage.INTAKE);
    proposals.accept(earlier.id());

    ProposalSummary later = another();

    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.ACCEPTED);
    assertThat(now(later).status()).isEqualTo(ProposalStatus.RETURNED);
  }

  @Test
  void leavesOtherUnitsOfTheGroupAlone() {
    ProposalSummary earlier = at(Stage.BUREAU_REVIEW);
    Unit daughter = scenes.approvedSubsidiary(PARK, unit.creditCode());

    ProposalSummary later = scenes.soundlySubmitted(call, daughter, ProposalType.TRANSFER);
    approvals.runJobs(later);

    assertThat(now(later).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void dissolvesThePanelAtWorkAndTellsItsExperts() {
    ProposalSummary earlier = at(Stage.EXPERT_REVIEW);
    List<String> experts = reviews.experts(5);
    approvals.formPanel(earlier, coordinator(PARK), experts);
    assertThat(approvals.openTasks(earlier)).hasSize(5);

    another();
    approvals.runJobs(earlier);

    assertThat(approvals.openTasks(earlier)).isEmpty();
    Person expert = person(experts.get(0));
    assertThat(ActingAs.person(expert, () -> inbox.mine(PageRequest.of(0, 20))))
        .anySatisfy(message -> assertThat(message.subject()).startsWith("评审终止"));
    assertThatThrownBy(() -> ActingAs.person(expert, () -> proposals.dossier(earlier.id())))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void takesTheProposalOffAListInTheMaking() {
    call = scenes.call(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(30)));
    ProposalSummary earlier = at(Stage.SELECTION);
    Unit stranger = scenes.approvedUnit(PARK);
    ProposalSummary other = scenes.soundlySubmitted(call, stranger);
    approvals.bring(other, Stage.SELECTION);
    Person drafter = officer(Role.BUREAU_OFFICER, BUREAU);
    UUID list = ActingAs.person(drafter, () -> lists.open(call.id(), BUREAU)).id();

    another();
    ActingAs.person(drafter, () -> lists.draft(list, List.of(), null, null));

    assertThat(ActingAs.person(drafter, () -> lists.view(list)).listed())
        .extracting(ListEntry::proposalId)
        .containsExactly(other.id());
  }

  @Test
  void keepsAProposalWhoseFindingAnOfficerPassed() {
    ProposalSummary earlier = at(Stage.BUREAU_REVIEW);
    ProposalSummary later = another();
    approvals.runJobs(earlier);
    UUID finding = blocking(later).get(0).id();
    ActingAs.person(
        officer(Role.PARK_SUPERVISOR, PARK),
        () -> overrides.override(later.id(), finding, "经核实属同一类型，予以豁免"));
    resubmit(later);
    assertThat(now(later).stage()).isEqualTo(Stage.FORMAL_REVIEW);

    resubmit(earlier);

    assertThat(now(earlier).status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(now(later).status()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void reinstatesNothingThatWouldMakeASecondType() {
    ProposalSummary earlier = at(Stage.BUREAU_REVIEW);
    proposals.reject(earlier.id(), Stage.BUREAU_REVIEW, "与园区产业不符");
    ProposalSummary later = another();
    assertThat(now(later).stage()).isEqualTo(Stage.FORMAL_REVIEW);

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_LEADER, BUREAU),
                    () -> proposals.reinstate(earlier.id(), "复核后认为符合")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(later.number())
        .hasMessageContaining("请单位先撤回");
  }
}
