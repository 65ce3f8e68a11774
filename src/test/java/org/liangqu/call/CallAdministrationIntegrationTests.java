package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class CallAdministrationIntegrationTests {

  private static final AtomicInteger YEAR = new AtomicInteger(2090);
  private static final String PARK = "karamayHitech";
  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private ProposalScenes scenes;
  @Autowired private Calls calls;
  @Autowired private CallAdministration administration;
  @Autowired private Clock clock;
  @Autowired private ApplicationEvents events;

  private <T> T administering(Supplier<T> action) {
    return ActingAs.person(ADMINISTRATOR, action);
  }

  /** Opens tomorrow. */
  private NewCall announcement() {
    Instant opens = clock.instant().plus(Duration.ofDays(1));
    return new CallBuilder(nextYear(), opens, opens.plus(Duration.ofDays(30))).build();
  }

  /** The decades around the turn of the century, which no other test uses. */
  private static int nextYear() {
    int year = YEAR.getAndIncrement();
    return year < 2100 ? year : year - 100;
  }

  private Call draft() {
    return administering(() -> administration.draft(announcement()));
  }

  private Call published() {
    Call draft = draft();
    return administering(() -> administration.publish(draft.id(), draft.revision()));
  }

  private Call change(Call call, UnaryOperator<CallBuilder> change, String reason) {
    NewCall wanted = change.apply(CallBuilder.of(call)).build();
    return administering(() -> administration.change(call.id(), call.revision(), wanted, reason));
  }

  private CallChange preview(Call call, UnaryOperator<CallBuilder> change) {
    NewCall wanted = change.apply(CallBuilder.of(call)).build();
    return administering(() -> administration.preview(call.id(), wanted));
  }

  private List<PastChange> history(Call call) {
    return administering(() -> administration.history(call.id()));
  }

  @Test
  void hidesDraftsFromAllButAdministrators() {
    Call draft = draft();
    Person applicant = applicant(scenes.approvedUnit(PARK));
    assertThatThrownBy(() -> ActingAs.person(applicant, () -> calls.get(draft.id())))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    assertThat(calls.all()).doesNotContain(draft);
    assertThat(administering(administration::all)).contains(draft);
  }

  @Test
  void changesADraftFreely() {
    Call changed = change(draft(), call -> call.title("改过的标题").correctionWorkingDays(7), null);
    assertThat(changed.title()).isEqualTo("改过的标题");
    assertThat(changed.correctionWorkingDays()).isEqualTo(7);
    assertThat(history(changed))
        .extracting(past -> past.change().field())
        .containsExactlyInAnyOrder("title", "correctionWorkingDays");
  }

  @Test
  void takesTheGuidesDirectionsAndOpensAllToAllWhereNothingIsSaid() {
    Call draft = draft();
    assertThat(draft.directions()).hasSize(4);
    assertThat(Stream.of(ProposalType.values())).allMatch(type -> draft.isOpenTo(type, PARK));
    assertThat(calls.guide(draft.id()).clause("五.4")).isPresent();
  }

  @Test
  void publishesWhatIsYetToCome() {
    assertThat(published().isPublished()).isTrue();

    Instant past = clock.instant().minus(Duration.ofDays(9));
    NewCall late = new CallBuilder(nextYear(), past.minus(Duration.ofDays(9)), past).build();
    Call draft = administering(() -> administration.draft(late));
    assertThatThrownBy(
            () -> administering(() -> administration.publish(draft.id(), draft.revision())))
        .hasMessageContaining("网上申报截止不能早于现在");
  }

  @Test
  void changesAPublishedCallWithAReasonAndTellsOfItsDeadlines() {
    Call call = published();
    Instant closes = call.closes().plus(Duration.ofDays(2));
    assertThatThrownBy(() -> change(call, to -> to.closes(closes), ""))
        .hasMessageContaining("请填写更改理由");

    Call changed = change(call, to -> to.closes(closes).title("顺延后的标题"), "平台停机");
    assertThat(changed.closes()).isEqualTo(closes);
    assertThat(changed.title()).isEqualTo("顺延后的标题");
    assertThat(events.stream(DeadlinesMoved.class))
        .filteredOn(moved -> moved.callId().equals(call.id()))
        .flatExtracting(DeadlinesMoved::moves)
        .containsExactly(new DeadlinesMoved.Moved(Deadline.CLOSE, call.closes(), closes));
    assertThat(history(call))
        .filteredOn(past -> "平台停机".equals(past.reason()))
        .extracting(past -> past.change().label())
        .containsExactlyInAnyOrder("网上申报截止", "标题");
  }

  @Test
  void tellsTheSecondAdministratorWhoWasFirst() {
    Call call = draft();
    change(call, to -> to.title("先保存的"), null);
    assertThatThrownBy(() -> change(call, to -> to.title("后保存的"), null))
        .hasMessageContaining("管理员已在您之前更改");
    assertThat(administering(() -> calls.get(call.id())).title()).isEqualTo("先保存的");
  }

  @Test
  void showsWhomAChangeConcernsAndWritesNothing() {
    Unit unit = scenes.approvedUnit(PARK);
    Call call = openCall();
    scenes.submitted(call, unit);
    scenes.draft(call, scenes.approvedUnit(PARK));
    CallChange change = preview(call, to -> to.closes(call.closes().plus(Duration.ofDays(1))));

    assertThat(change.changes()).extracting(FieldChange::field).containsExactly("closes");
    assertThat(change.use().proposals()).isEqualTo(2);
    assertThat(change.use().submitted()).isEqualTo(1);
    assertThat(change.concerned()).contains("2家申报单位的2项申报", "园区：克拉玛依高新区", "网上申报截止：申报人、单位管理员");
    assertThat(calls.get(call.id()).closes()).isEqualTo(call.closes());
  }

  private Call openCall() {
    Instant now = clock.instant();
    return scenes.call(now.minusSeconds(5), now.plus(Duration.ofDays(30)));
  }

  @Test
  void checksAChangeAgainstWhatHasHappened() {
    Call call = openCall();
    scenes.submitted(call, scenes.approvedUnit(PARK));
    scenes.draft(call, scenes.approvedUnit("hamiHitech"));
    List<Opening> toNobody =
        call.openings().stream().filter(open -> open.type() != ProposalType.CLUSTER).toList();
    CallChange change =
        preview(
            call,
            to ->
                to.opens(clock.instant().plusSeconds(60))
                    .closes(clock.instant().plusSeconds(3600))
                    .openings(toNobody)
                    .clusters(List.of("另一产业集群")));
    assertThat(change.problems())
        .extracting(FieldProblem::message)
        .containsExactly("网上申报已经开始，不能再更改开始时间", "克拉玛依高新区已有1项“创新型产业集群培育发展项目”提交，不能再关闭");
    assertThat(change.warnings())
        .anyMatch(warning -> warning.contains("哈密高新区有1项“创新型产业集群培育发展项目”草稿"))
        .anyMatch(warning -> warning.contains("新能源产业集群"));
  }

  @Test
  void keepsThePublishedYear() {
    Call call = published();
    assertThat(preview(call, to -> to.year(2100)).problems())
        .extracting(FieldProblem::message)
        .containsExactly("已发布的通知不能更改年度");
  }

  @Test
  void refusesADueDateThatHasPassed() {
    Call call = openCall();
    CallChange change = preview(call, to -> to.closes(clock.instant().minusSeconds(1)));
    assertThat(change.problems())
        .extracting(FieldProblem::field)
        .containsExactly(Deadline.CLOSE.field());
  }

  @Test
  void warnsOfAYearThatTheCalendarLacks() {
    Call far =
        administering(
            () ->
                administration.draft(
                    new CallBuilder(
                            nextYear(),
                            Instant.parse("2045-01-05T00:00:00Z"),
                            Instant.parse("2045-02-05T00:00:00Z"))
                        .build()));
    assertThat(preview(far, to -> to).warnings())
        .anyMatch(warning -> warning.contains("尚无2045年的节假日安排"));
  }

  @Test
  void copiesACallIntoTheNextYearOnce() {
    Call call = published();
    nextYear();
    Call copy = administering(() -> administration.copy(call.id()));
    assertThat(copy.year()).isEqualTo(call.year() + 1);
    assertThat(copy.isPublished()).isFalse();
    assertThat(copy.copiedFrom()).isEqualTo(call.id());
    assertThat(copy.openings()).isEqualTo(call.openings());
    assertThatThrownBy(() -> administering(() -> administration.copy(call.id())))
        .hasMessageContaining("已存在");
  }

  @Test
  void discardsDraftsAlone() {
    Call draft = draft();
    ActingAs.person(ADMINISTRATOR, () -> administration.discard(draft.id()));
    assertThat(administering(administration::all)).doesNotContain(draft);

    Call call = published();
    assertThatThrownBy(
            () -> ActingAs.person(ADMINISTRATOR, () -> administration.discard(call.id())))
        .hasMessageContaining("已发布");
  }

  @Test
  void leavesAllOfItToAdministrators() {
    Call call = published();
    Person officer = new Person("o", "接收岗", Set.of(Office.of(Role.INTAKE_OFFICER)));
    NewCall wanted = CallBuilder.of(call).title("改").build();
    Stream.<Runnable>of(
            () -> administration.all(),
            () -> administration.draft(announcement()),
            () -> administration.copy(call.id()),
            () -> administration.preview(call.id(), wanted),
            () -> administration.change(call.id(), call.revision(), wanted, "理由"),
            () -> administration.publish(call.id(), call.revision()),
            () -> administration.discard(call.id()),
            () -> administration.guideText(call.id()),
            () -> administration.history(call.id()))
        .forEach(
            action ->
                assertThatThrownBy(() -> ActingAs.person(officer, action))
                    .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN)));
  }

  @Test
  void opensNoProposalOfATypeThatIsClosedToThePark() {
    Call call = openCall();
    List<Opening> others =
        call.openings().stream().filter(open -> !open.parkCode().equals(PARK)).toList();
    change(call, to -> to.openings(others), "园区不参加本年度申报");
    assertThatThrownBy(() -> scenes.draft(call, scenes.approvedUnit(PARK)))
        .hasMessageContaining("未向");
    assertThat(scenes.draft(call, scenes.approvedUnit("hamiHitech")).id()).isNotNull();
  }
}
