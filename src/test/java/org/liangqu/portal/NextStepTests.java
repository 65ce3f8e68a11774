package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.PortalFixtures.UNIT;
import static org.liangqu.portal.PortalFixtures.holding;
import static org.liangqu.portal.PortalFixtures.proposal;

import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationCase;
import org.liangqu.reconsideration.ReconsiderationStatus;

class NextStepTests {

  private static final Instant CLOSES = Instant.parse("2026-09-30T10:00:00Z");
  private static final Instant REQUEST_DUE = Instant.parse("2026-11-20T16:00:00Z");
  private static final Predicate<String> ASKS = path -> path.endsWith("/reconsideration");
  private static final HandOver HANDED_OVER = new HandOver(Instant.EPOCH, "a", "某人", null);

  private static ReconsiderationCase reconsideration(
      ProposalSummary proposal, ReconsiderationStatus request, String obstacle) {
    Reconsideration known =
        request == null
            ? null
            : new Reconsideration(
                proposal.id(),
                0,
                request,
                proposal.stage(),
                "理由",
                "a",
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null);
    return new ReconsiderationCase(
        proposal, null, REQUEST_DUE, obstacle, known, false, false, false);
  }

  private static NextStep next(Role role, ProposalSummary proposal, HandOver handOver) {
    Person person = holding(Office.of(role, UNIT));
    return NextStep.of(
        proposal,
        DossierActions.of(person, proposal, true),
        handOver,
        CLOSES,
        "乌鲁木齐高新区",
        reconsideration(proposal, null, null));
  }

  private static NextStep next(Role role, ProposalStatus status, Stage stage) {
    return next(role, proposal(status, stage), null);
  }

  @Test
  void leadsApplicantsThroughTheirAdministrator() {
    NextStep draft = next(Role.APPLICANT, ProposalStatus.DRAFT, null);
    assertThat(draft.links()).extracting(NextStep.Link::label).containsExactly("填写和修改", "送单位确认");
    assertThat(draft.due()).isEqualTo(CLOSES);
  }

  @Test
  void leadsFromAReturnToWhatWasChanged() {
    NextStep returned = next(Role.UNIT_ADMINISTRATOR, ProposalStatus.RETURNED, Stage.FORMAL_REVIEW);
    assertThat(returned.waiting()).isFalse();
    assertThat(returned.links())
        .extracting(NextStep.Link::label)
        .containsExactly("填写和修改", "核对并提交", "查看修改前后对比");
  }

  @Test
  void leavesItToTheAdministratorOnceHandedOver() {
    ProposalSummary draft = proposal(ProposalStatus.DRAFT, null);
    assertThat(next(Role.APPLICANT, draft, HANDED_OVER).waiting()).isTrue();
    assertThat(next(Role.UNIT_ADMINISTRATOR, draft, HANDED_OVER).waiting()).isFalse();
  }

  @Test
  void namesTheOfficeWhoseTurnItIs() {
    assertThat(next(Role.APPLICANT, ProposalStatus.IN_REVIEW, Stage.EXPERT_REVIEW).what())
        .contains("乌鲁木齐高新区", "园区专家评审");
  }

  @ParameterizedTest
  @EnumSource(
      value = ProposalStatus.class,
      names = {"DRAFT", "RETURNED"},
      mode = EnumSource.Mode.EXCLUDE)
  void hasNothingToDoWhileOthersActOrAllIsOver(ProposalStatus status) {
    NextStep next = next(Role.UNIT_ADMINISTRATOR, status, Stage.BUREAU_REVIEW);
    assertThat(next.waiting()).isTrue();
    assertThat(next.due()).isNull();
  }

  private static NextStep afterRejection(ReconsiderationStatus request, String obstacle) {
    ProposalSummary rejected = proposal(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW);
    Person person = holding(Office.of(Role.UNIT_ADMINISTRATOR, UNIT));
    DossierActions actions = DossierActions.of(person, rejected, true);
    return NextStep.of(
        rejected, actions, null, CLOSES, null, reconsideration(rejected, request, obstacle));
  }

  @Test
  void offersReconsiderationOnlyOnce() {
    assertThat(afterRejection(null, null).what()).contains("可以在期限内申请一次复议");
    for (ReconsiderationStatus request : ReconsiderationStatus.values()) {
      assertThat(afterRejection(request, null).what()).as(request.name()).doesNotContain("可以");
    }
  }

  @ParameterizedTest
  @CsvSource({"ELIGIBILITY, 查看规则意见, #findings", "BUREAU_REVIEW, 查看审批结论, #decisions"})
  void leadsToTheReasonsOfARejection(Stage stage, String label, String place) {
    NextStep next = next(Role.APPLICANT, ProposalStatus.REJECTED, stage);
    assertThat(next.links()).extracting(NextStep.Link::label).containsExactly(label);
    assertThat(next.links()).extracting(NextStep.Link::path).allMatch(path -> path.endsWith(place));
  }

  @Test
  void leadsToARequestThatIsNotSentYet() {
    NextStep next = afterRejection(ReconsiderationStatus.DRAFT, null);
    assertThat(next.waiting()).isFalse();
    assertThat(next.due()).isEqualTo(REQUEST_DUE);
    assertThat(next.links()).extracting(NextStep.Link::label).containsExactly("继续填写复议申请");
  }

  @Test
  void tellsWhyNobodyCanAskForReconsiderationAnyMore() {
    for (ReconsiderationStatus request :
        new ReconsiderationStatus[] {null, ReconsiderationStatus.DRAFT}) {
      NextStep next = afterRejection(request, "现已逾期");
      assertThat(next.waiting()).isTrue();
      assertThat(next.what()).isEqualTo("现已逾期。");
      assertThat(next.links()).extracting(NextStep.Link::path).noneMatch(ASKS);
    }
  }
}
