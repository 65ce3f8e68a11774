package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ProposalsIntegrationTests {

  private static final String PARK = "urumqiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private ProposalRepository repository;
  @Autowired private AttachmentStore store;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private EntityManagerFactory entityManagerFactory;
  @Autowired private Clock clock;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit(PARK);
  }

  private <T> T as(Person person, Supplier<T> action) {
    return ActingAs.person(person, action);
  }

  private ProposalContent contentSeenBy(Person person, UUID id) {
    return as(person, () -> proposals.dossier(id)).content();
  }

  @Test
  void keepsEveryFieldOfTheForm() {
    UUID id = scenes.draft(call, unit, ProposalFixtures.everything()).id();
    assertThat(contentSeenBy(applicant(unit), id)).isEqualTo(ProposalFixtures.everything());
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void keepsTheFormOfEveryType(ProposalType type) {
    ProposalContent content = ProposalFixtures.content(type, unit.creditCode());
    UUID id = as(applicant(unit), () -> proposals.create(call.id(), type, unit.id(), content)).id();
    assertThat(contentSeenBy(applicant(unit), id)).isEqualTo(content);
  }

  @Test
  void keepsAHalfFilledForm() {
    ProposalContent content = ProposalContent.titled("刚起名");
    UUID id = scenes.draft(call, unit, content).id();
    assertThat(contentSeenBy(applicant(unit), id)).isEqualTo(content);

    change(id, ProposalFixtures.everything());
    assertThat(contentSeenBy(applicant(unit), id)).isEqualTo(ProposalFixtures.everything());
    change(id, content);
    assertThat(contentSeenBy(applicant(unit), id)).isEqualTo(content);
  }

  private void change(UUID id, ProposalContent content) {
    as(applicant(unit), () -> proposals.change(id, proposals.view(id).revision(), content));
  }

  @Test
  void refusesAChangeOfWhatSomebodyElseChanged() {
    UUID id = scenes.draft(call, unit).id();
    int read = as(applicant(unit), () -> proposals.view(id)).revision();
    change(id, ProposalContent.titled("先保存的"));

    assertThatThrownBy(
            () -> as(applicant(unit), () -> proposals.change(id, read, ProposalFixtures.cluster())))
        .hasMessageContaining("他人已修改")
        .hasMessageContaining("请刷新后再保存");
    assertThat(contentSeenBy(applicant(unit), id).title()).isEqualTo("先保存的");
  }

  @Test
  void numbersWhatIsSubmitted() {
    ProposalSummary submitted = scenes.submitted(call, unit);
    assertThat(submitted.number()).matches("LQ-" + call.year() + "-C-\\d{6}");
    assertThat(submitted.parkCode()).isEqualTo(PARK);
    assertThat(submitted.bureauCode()).isEqualTo("urumqi");
    assertThat(submitted.recommenderCode()).isEqualTo(PARK);
    assertThat(submitted.status()).isEqualTo(ProposalStatus.IN_REVIEW);
    assertThat(proposals.summaryByNumber(submitted.number()).id()).isEqualTo(submitted.id());
  }

  @Test
  void submitsOnceWhenTwoSubmitAtOnce() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<String> submission =
        () -> {
          start.await();
          try {
            return as(administrator(unit), () -> proposals.submit(id)).number();
          } catch (Refusal refusal) {
            return refusal.getMessage();
          }
        };
    List<String> answers = new ArrayList<>();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Future<String> answer : two.invokeAll(List.of(submission, submission))) {
        answers.add(answer.get());
      }
    } finally {
      two.shutdown();
    }
    String number = proposals.summary(id).number();
    assertThat(answers).contains(number);
    assertThat(answers).anySatisfy(answer -> assertThat(answer).contains(number + "已于"));
    assertThat(proposals.versions(id)).hasSize(1);
  }

  @Test
  void keepsVersionsAndTheirFilesApart() throws IOException {
    UUID id = scenes.draft(call, unit).id();
    Attachment first = attach(id, "第一份");
    as(administrator(unit), () -> proposals.submit(id));
    proposals.returnForCorrection(id, Stage.ELIGIBILITY, "请更正", null);
    change(id, ProposalFixtures.enterprise());
    as(
        applicant(unit),
        () -> {
          attachments.detach(id, first.id());
          return null;
        });
    Attachment second = attach(id, "第二份");

    Person reviewer = officer(Role.FORMAL_REVIEWER, PARK);
    assertThat(as(reviewer, () -> proposals.dossier(id)).content().title())
        .isEqualTo(ProposalFixtures.cluster().title());
    assertThatThrownBy(() -> as(reviewer, () -> proposals.dossier(id, 2)))
        .hasMessageContaining("第2版");
    assertThatThrownBy(() -> as(reviewer, () -> attachments.download(second.id())))
        .hasMessageContaining("附件不存在");

    resubmitUnannounced(id);
    assertThat(proposals.summary(id).version()).isEqualTo(2);
    assertThat(as(reviewer, () -> proposals.dossier(id, 1)).attachments()).containsExactly(first);
    assertThat(as(reviewer, () -> proposals.dossier(id)).attachments()).containsExactly(second);
    assertThat(contentSeenBy(reviewer, id)).isEqualTo(ProposalFixtures.enterprise());
    try (InputStream content =
        as(reviewer, () -> attachments.download(first.id())).content().getInputStream()) {
      assertThat(content.readAllBytes()).hasSize((int) first.size());
    }
  }

  /** The process, which isn't driven here, would not be waiting for the news. */
  private void resubmitUnannounced(UUID id) {
    transaction.executeWithoutResult(
        status -> {
          Proposal proposal = repository.findLocked(id).orElseThrow();
          proposal.submit(
              proposal.lead(), () -> "", null, administrator(unit).id(), clock.instant());
        });
  }

  private Attachment attach(UUID id, String text) {
    byte[] bytes = text.isEmpty() ? new byte[0] : SampleFiles.pdf(text);
    return as(
        applicant(unit),
        () ->
            attachments.attach(
                id,
                new NewAttachment(
                    AttachmentKind.BALANCE_SHEET,
                    2025,
                    null,
                    null,
                    "C:\\报表\\" + text + ".pdf",
                    new ByteArrayInputStream(bytes))));
  }

  @Test
  void describesAFileByWhatItHolds() throws Exception {
    Attachment attachment = attach(scenes.draft(call, unit).id(), "资产");
    assertThat(attachment.fileName()).isEqualTo("资产.pdf");
    assertThat(attachment.mediaType()).isEqualTo("application/pdf");
    assertThat(attachment.documentTitle()).isEqualTo("资产");
    assertThat(attachment.sha256()).isEqualTo(sha256Of(attachment));
  }

  private String sha256Of(Attachment attachment) throws IOException, NoSuchAlgorithmException {
    UUID id = attachment.id();
    byte[] bytes =
        as(applicant(unit), () -> attachments.download(id)).content().getContentAsByteArray();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void refusesAnEmptyFileAndKeepsNothingOfIt() {
    UUID id = scenes.draft(call, unit).id();
    assertThatThrownBy(() -> attach(id, "")).isInstanceOf(Refusal.class);
    assertThat(as(applicant(unit), () -> proposals.dossier(id)).attachments()).isEmpty();
  }

  @Test
  void keepsNoFileOfAnUploadThatIsRolledBack() {
    UUID id = scenes.draft(call, unit).id();
    List<UUID> uploaded = new ArrayList<>();
    transaction.executeWithoutResult(
        status -> {
          uploaded.add(contentOf(attach(id, "不保留").id()));
          status.setRollbackOnly();
        });
    assertThatThrownBy(() -> store.open(uploaded.get(0))).isInstanceOf(Refusal.class);
  }

  private UUID contentOf(UUID attachment) {
    return jdbc.sql("select content_id from attachment where id = ?")
        .param(attachment)
        .query(UUID.class)
        .single();
  }

  @Test
  void freezesWhatWasSubmittedInTheDatabaseToo() {
    UUID id = scenes.submitted(call, unit).id();
    for (String statement :
        List.of(
            "update proposal_version set title = '改' where proposal_id = ?",
            "delete from proposal_version where proposal_id = ?",
            "delete from proposal_participant where version_id in"
                + " (select id from proposal_version where proposal_id = ?)",
            "update proposal_indicator set value = 0 where version_id in"
                + " (select id from proposal_version where proposal_id = ?)")) {
      assertThatThrownBy(() -> jdbc.sql(statement).param(id).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("was submitted");
    }
  }

  @Test
  void discardsADraftWithAllThatBelongsToIt() {
    UUID id = scenes.draft(call, unit, ProposalFixtures.everything()).id();
    Attachment attachment = attach(id, "随草稿删除");
    UUID content = contentOf(attachment.id());
    assertThat(store.open(content).exists()).isTrue();
    as(
        applicant(unit),
        () -> {
          proposals.discard(id);
          return null;
        });
    assertThatThrownBy(() -> proposals.summary(id)).hasMessageContaining("项目不存在");
    assertThatThrownBy(() -> store.open(content)).isInstanceOf(Refusal.class);
    assertThat(
            jdbc.sql("select count(*) from attachment where proposal_id = ?")
                .param(id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void discardsNothingThatWasSubmitted() {
    UUID id = scenes.submitted(call, unit).id();
    assertThatThrownBy(
            () ->
                as(
                    administrator(unit),
                    () -> {
                      proposals.discard(id);
                      return null;
                    }))
        .hasMessageContaining("可以撤回");
  }

  @Test
  void takesSubmissionsOnlyInTheCallsWindow() {
    Instant now = clock.instant();
    Call later = scenes.call(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)));
    UUID id = scenes.draft(later, unit).id();
    assertThatThrownBy(() -> as(administrator(unit), () -> proposals.submit(id)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("起接受申报，现在不能提交");

    Call past = scenes.call(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
    assertThatThrownBy(() -> scenes.draft(past, unit)).hasMessageContaining("截止申报");
  }

  @Test
  void takesSubmissionsOnlyOfApprovedUnits() {
    Unit pending = scenes.registeredUnit(PARK);
    UUID id = scenes.draft(call, pending).id();
    assertThatThrownBy(() -> as(administrator(pending), () -> proposals.submit(id)))
        .hasMessageContaining("待审核");
  }

  @Test
  void leavesSubmittingAndWithdrawingToTheUnitsAdministrator() {
    UUID id = scenes.draft(call, unit).id();
    assertThatThrownBy(() -> as(applicant(unit), () -> proposals.submit(id)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    as(administrator(unit), () -> proposals.submit(id));
    assertThatThrownBy(() -> as(applicant(unit), () -> proposals.withdraw(id, "理由")))
        .isInstanceOf(Refusal.class);
    ProposalSummary withdrawn = as(administrator(unit), () -> proposals.withdraw(id, "条件变化"));
    assertThat(withdrawn.status()).isEqualTo(ProposalStatus.WITHDRAWN);
  }

  @Test
  void showsADraftToItsUnitAlone() {
    UUID id = scenes.draft(call, unit).id();
    Unit other = scenes.approvedUnit(PARK);
    assertThat(as(administrator(unit), () -> proposals.summary(id)).id()).isEqualTo(id);
    for (Person stranger :
        List.of(
            administrator(other),
            officer(Role.FORMAL_REVIEWER, PARK),
            officer(Role.AUDITOR, null),
            officer(Role.ADMINISTRATOR, null),
            Person.ANONYMOUS)) {
      assertUnknown(stranger, id);
    }
  }

  private void assertUnknown(Person person, UUID id) {
    assertThatThrownBy(() -> as(person, () -> proposals.dossier(id)))
        .as(person.id())
        .hasMessage("项目不存在，或您无权查看");
    assertThat(searchedBy(person)).as(person.id()).isEmpty();
  }

  private List<UUID> searchedBy(Person person) {
    ProposalSearch search = new ProposalSearch(null, null, null, null, null, call.id(), unit.id());
    return as(person, () -> proposals.search(search, PageRequest.of(0, 20)))
        .map(ProposalSummary::id)
        .toList();
  }

  @Test
  void showsASubmittedProposalToThoseOnItsWay() {
    UUID id = scenes.submitted(call, unit).id();
    for (Person reader :
        List.of(
            officer(Role.FORMAL_REVIEWER, PARK),
            officer(Role.REVIEW_COORDINATOR, PARK),
            officer(Role.PARK_SUPERVISOR, PARK),
            officer(Role.BUREAU_OFFICER, "urumqi"),
            officer(Role.BUREAU_LEADER, "urumqi"),
            officer(Role.AUDITOR, null))) {
      assertThat(contentSeenBy(reader, id)).as(reader.id()).isNotNull();
      assertThat(searchedBy(reader)).as(reader.id()).containsExactly(id);
    }
    for (Person stranger :
        List.of(
            officer(Role.FORMAL_REVIEWER, "urumqiEcon"),
            officer(Role.BUREAU_OFFICER, "hami"),
            officer(Role.RECOMMENDER, PARK),
            officer(Role.INTAKE_OFFICER, null),
            officer(Role.EXPERT, null),
            officer(Role.ADMINISTRATOR, null))) {
      assertUnknown(stranger, id);
    }
  }

  @Test
  void showsItToRecommendersOnceListedAndToIntakeOnceRecommended() {
    UUID id = scenes.submitted(call, unit).id();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.ELIGIBILITY) {
        proposals.enter(id, stage);
      }
      if (stage == Stage.RECOMMENDATION) {
        assertThat(searchedBy(officer(Role.RECOMMENDER, PARK))).containsExactly(id);
        assertUnknown(officer(Role.INTAKE_OFFICER, null), id);
      }
    }
    assertThat(searchedBy(officer(Role.INTAKE_OFFICER, null))).containsExactly(id);
    assertThat(proposals.accept(id)).matches("XJLQ-\\d{4}-\\d{6}");
  }

  @Test
  void isReinstatedByAnOfficerOfTheStageAlone() {
    UUID id = scenes.submitted(call, unit).id();
    proposals.enter(id, Stage.FORMAL_REVIEW);
    proposals.reject(id, Stage.FORMAL_REVIEW, "不符合要求");
    for (Person other :
        List.of(
            officer(Role.BUREAU_OFFICER, "urumqi"),
            administrator(unit),
            new Person(
                applicant(unit).id(), "兼任", Set.of(Office.of(Role.FORMAL_REVIEWER, PARK))))) {
      assertThatThrownBy(() -> reinstate(other, id))
          .as(other.id())
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
    reinstate(officer(Role.FORMAL_REVIEWER, PARK), id);
    assertThat(proposals.summary(id).status()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  private void reinstate(Person person, UUID id) {
    ActingAs.person(person, () -> proposals.reinstate(id, "材料可以证明"));
  }

  @Test
  void readsADossierInAFewStatements() {
    UUID id = scenes.draft(call, unit, ProposalFixtures.everything()).id();
    attach(id, "一");
    attach(id, "二");
    Statistics statistics = entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      contentSeenBy(applicant(unit), id);
      assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(9);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  @Test
  void findsByNumberTitleOrUnitAndTakesWildcardsLiterally() {
    ProposalSummary submitted = scenes.submitted(call, unit);
    for (String text : List.of(submitted.number().toLowerCase(), "电池管理芯片", "芯", unit.name())) {
      assertThat(found(text)).as(text).contains(submitted.id());
    }
    for (String text : List.of("%", "_", "\\", "\0无此项目")) {
      assertThat(found(text)).as(text).isEmpty();
    }
  }

  private List<UUID> found(String text) {
    ProposalSearch search = new ProposalSearch(text, null, null, null, null, call.id(), unit.id());
    return proposals
        .search(search, PageRequest.of(0, 20, Sort.by("submittedAt")))
        .map(ProposalSummary::id)
        .toList();
  }

  @Test
  void refusesToSortByWhatIsNoColumn() {
    ProposalSearch all = new ProposalSearch(null, null, null, null, null, null, null);
    assertThatThrownBy(() -> proposals.search(all, PageRequest.of(0, 20, Sort.by("versions"))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void listsWhatIsLiveByTheTimeOfItsSubmission() {
    ProposalSummary first = scenes.submitted(call, unit);
    ProposalSummary second = scenes.submitted(call, unit);
    scenes.draft(call, unit);
    ProposalSummary gone = scenes.submitted(call, unit);
    as(administrator(unit), () -> proposals.withdraw(gone.id(), "不再申报"));
    assertThat(proposals.live(call.id(), List.of(unit.id())))
        .extracting(ProposalSummary::id)
        .containsExactly(first.id(), second.id());
  }

  @Test
  void tellsEveryFieldThatIsWrong() {
    ProposalContent wrong =
        new ProposalContent(
            "长".repeat(201),
            null,
            null,
            "含\u0000控制字符",
            null,
            null,
            null,
            new BigDecimal("-1"),
            new BigDecimal("1e400"),
            List.of(new YearlyPayment(0, null, null)),
            List.of(new Participant("91350100M000100Y44", null, null, false, null, null, false)),
            null,
            List.of(new Indicator(null, null, null, null)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Achievement("A", null, null, null), new Achievement("A", null, null, null)));
    assertThatThrownBy(() -> scenes.draft(call, unit, wrong))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting("field")
                    .containsExactlyInAnyOrder(
                        "title",
                        "industrialCluster",
                        "requestedFunds",
                        "selfRaisedFunds",
                        "yearlyPlan[0].year",
                        "participants[0].creditCode",
                        "indicators[0].group",
                        "achievements[1].key"));
  }

  @Test
  void refusesToSubmitWhatSaysTooLittle() {
    UUID id = scenes.draft(call, unit, ProposalContent.titled(" ")).id();
    assertThatThrownBy(() -> as(administrator(unit), () -> proposals.submit(id)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请填写项目名称")
        .hasMessageContaining("请承诺");
  }
}
