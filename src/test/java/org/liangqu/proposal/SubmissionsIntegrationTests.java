package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.shared.ClockScenes;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SubmissionsIntegrationTests {

  @Autowired private ProposalScenes scenes;
  @Autowired private Submissions submissions;
  @Autowired private Proposals proposals;
  @Autowired private Receipts receipts;
  @Autowired private Attachments attachments;
  @Autowired private Uploads uploads;
  @Autowired private Drafts drafts;
  @Autowired private VersionRepository versions;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ClockScenes clock;

  private Call call;
  private Unit unit;
  private UUID id;

  @BeforeEach
  void aDraft() {
    call = scenes.openCall();
    unit = scenes.approvedUnit("urumqiHitech");
    id = scenes.soundDraft(call, unit).id();
  }

  private <T> T as(Person person, Supplier<T> action) {
    return ActingAs.person(person, action);
  }

  private void as(Person person, Runnable action) {
    as(
        person,
        () -> {
          action.run();
          return null;
        });
  }

  private void handOver() {
    as(applicant(unit), () -> submissions.handOver(id, "请核对经费"));
  }

  private int submit(String key) {
    return as(administrator(unit), () -> submissions.submit(id, SubmissionRequest.ofProgram(key)));
  }

  private Receipt receipt(int version) {
    return as(administrator(unit), () -> receipts.of(id, version));
  }

  private List<Runnable> changes() {
    ProposalView view = as(administrator(unit), () -> proposals.view(id));
    UUID file = view.attachments().get(0).id();
    TextNode title = TextNode.valueOf(view.content().title());
    return List.of(
        () -> proposals.change(id, view.revision(), ProposalContent.titled("改")),
        () -> drafts.save(id, "title", title, TextNode.valueOf("改")),
        () -> attachments.attach(id, ProposalFixtures.attachment(AttachmentKind.OTHER, null)),
        () -> attachments.detach(id, file),
        () -> attachments.moveUp(id, file),
        () ->
            uploads.start(
                id,
                new NewUpload(
                    new AttachmentLabel(AttachmentKind.OTHER, null, null, null, "新.pdf"), 10, "")),
        () -> proposals.discard(id));
  }

  @Test
  void locksWhatIsHandedOverForTheApplicantsWhicheverWayTheyChangeIt() {
    handOver();
    for (Runnable change : changes()) {
      Refusal refusal = catchThrowableOfType(Refusal.class, () -> as(applicant(unit), change));
      assertThat(refusal.code()).isEqualTo("proposal-handed-over");
    }
    assertThat(as(applicant(unit), () -> proposals.view(id)).changeable()).isFalse();
  }

  @Test
  void leavesItOpenToTheAdministrator() {
    handOver();
    TextNode title =
        TextNode.valueOf(as(administrator(unit), () -> proposals.view(id)).content().title());
    assertThatCode(
            () ->
                as(
                    administrator(unit),
                    () -> drafts.save(id, "title", title, TextNode.valueOf("管理员改的名称"))))
        .doesNotThrowAnyException();
  }

  @Test
  void isOpenToTheApplicantsAgainOnceItComesBack() {
    handOver();
    as(administrator(unit), () -> submissions.handBack(id, "请补充指标"));
    assertThat(as(applicant(unit), () -> proposals.view(id)).changeable()).isTrue();
    assertThat(as(applicant(unit), () -> submissions.open(id)).handBack().note())
        .isEqualTo("请补充指标");
  }

  @Test
  void namesThoseThatWaitForTheAdministrator() {
    UUID other = scenes.draft(call, unit).id();
    handOver();
    assertThat(as(administrator(unit), () -> submissions.handedOver(List.of(id, other))))
        .containsOnlyKeys(id);
  }

  @Test
  void asksTheAdministratorForAWordAboutWhatToChange() {
    handOver();
    assertThatThrownBy(() -> as(administrator(unit), () -> submissions.handBack(id, " ")))
        .hasMessage("请填写需要修改的内容");
  }

  @Test
  void letsNobodyHandOverWhatIsAnothersToDo() {
    assertThatThrownBy(() -> as(administrator(unit), () -> submissions.handOver(id, null)))
        .hasMessage("只有申报单位的申报人可以送单位确认或撤回送审");
    handOver();
    assertThatThrownBy(() -> as(applicant(unit), () -> submissions.handBack(id, "改")))
        .hasMessage("只有申报单位的单位管理员可以退回修改");
  }

  @Test
  void answersTheSameRequestTwiceAsItDidOnce() {
    assertThat(submit("one-request")).isEqualTo(submit("one-request")).isOne();
    assertThat(as(administrator(unit), () -> proposals.versions(id))).hasSize(1);
  }

  @Test
  void answersTheSameRequestSentTwiceAtOnceWithOneVersion() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Integer> request =
        () -> {
          start.await();
          return submit("at-once");
        };
    List<Integer> versions = new ArrayList<>();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> answer : two.invokeAll(List.of(request, request))) {
        versions.add(answer.get());
      }
    } finally {
      two.shutdown();
    }
    assertThat(versions).containsExactly(1, 1);
    assertThat(as(administrator(unit), () -> proposals.versions(id))).hasSize(1);
  }

  @Test
  void refusesAnotherRequestForWhatWasSubmitted() {
    submit("first");
    assertThatThrownBy(() -> submit("second")).hasMessageContaining("不能修改或重复提交");
  }

  @Test
  void refusesAKeyThatNobodySends() {
    assertThatThrownBy(() -> submit("键")).hasMessageContaining("提交请求的标识");
    assertThatThrownBy(() -> submit("")).hasMessageContaining("提交请求的标识");
  }

  @Test
  void submitsOnlyWhatTheAdministratorSaw() {
    String seen = as(administrator(unit), () -> submissions.open(id)).mark();
    as(
        applicant(unit),
        () -> attachments.attach(id, ProposalFixtures.attachment(AttachmentKind.OTHER, null)));
    assertThatThrownBy(
            () ->
                as(
                    administrator(unit),
                    () -> submissions.submit(id, new SubmissionRequest("key", seen, true))))
        .hasMessage("您打开确认页之后，申报内容或附件又有改动，请核对改动后再提交");
    assertThat(as(administrator(unit), () -> proposals.versions(id))).isEmpty();
  }

  @Test
  void keepsADraftThatComesASecondTooLate() throws Exception {
    Instant late = call.closes().plusSeconds(1);
    assertThatThrownBy(() -> clock.stoppedAt(late, () -> submit("late")))
        .hasMessageContaining("截止申报，现在不能提交；填写的内容已保存")
        .hasMessageContaining("延期令");
    assertThat(as(administrator(unit), () -> proposals.summary(id)).status())
        .isEqualTo(ProposalStatus.DRAFT);
  }

  /** Files and lists come back from the database, amounts with the digits that it keeps. */
  @Test
  void givesWhatWasSubmittedTheHashThatIsComputedFromItLater() {
    submit(null);
    String later = transaction.execute(status -> versions.find(id, 1).orElseThrow().computedHash());
    assertThat(receipt(1).hash()).isEqualTo(later);
  }

  @Test
  void confirmsAReceiptToWhoeverShowsIt() {
    submit(null);
    Receipt receipt = receipt(1);
    String typed = receipt.hash().toUpperCase().replaceAll("(.{8})", "$1 ");
    assertThat(receipts.check(" " + receipt.number().toLowerCase() + " ", typed))
        .hasValue(new ConfirmedReceipt(receipt.number(), 1, receipt.submittedAt()));
  }

  @Test
  void confirmsNoReceiptUnderAnothersNumber() {
    submit(null);
    Receipt receipt = receipt(1);
    Unit other = scenes.approvedUnit("urumqiHitech");
    String othersNumber = scenes.submitted(call, other).number();
    assertThat(receipts.check(othersNumber, receipt.hash())).isEmpty();
    assertThat(receipts.check(receipt.number(), "0".repeat(64))).isEmpty();
    assertThat(receipts.check("LQ-1999-C-000001", receipt.hash())).isEmpty();
  }

  @Test
  void givesNoReceiptForWhatIsOnlyWritten() {
    assertThatThrownBy(() -> receipt(1)).hasMessage("第1版没有提交过，没有回执");
  }

  @Test
  void showsReceiptsToTheUnitAlone() {
    submit(null);
    Unit other = scenes.approvedUnit("urumqiHitech");
    assertThatThrownBy(() -> as(applicant(other), () -> receipts.of(id, 1)))
        .hasMessage("项目不存在，或您无权查看");
  }
}
