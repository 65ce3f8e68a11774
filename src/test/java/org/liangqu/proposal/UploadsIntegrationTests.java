package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UploadsIntegrationTests {

  private static final int PIECE = 100_000;

  @Autowired private Uploads uploads;
  @Autowired private UploadStore rows;
  @Autowired private AttachmentCare care;
  @Autowired private AttachmentStore store;
  @Autowired private Attachments attachments;
  @Autowired private ProposalScenes scenes;
  @Autowired private JdbcClient jdbc;

  private Unit unit;
  private UUID proposal;

  @BeforeEach
  void draft() {
    unit = scenes.approvedUnit("changjiHitech");
    proposal = scenes.draft(scenes.openCall(), unit).id();
  }

  private <T> T asApplicant(Supplier<T> action) {
    return ActingAs.person(applicant(unit), action::get);
  }

  private UploadProgress start(long size) {
    AttachmentLabel label =
        new AttachmentLabel(AttachmentKind.AUDIT_REPORT, 2025, null, null, "审计报告.pdf");
    return asApplicant(() -> uploads.start(proposal, new NewUpload(label, size, "one")));
  }

  private UploadProgress append(UUID id, byte[] file, int from, int to) {
    byte[] piece = Arrays.copyOfRange(file, from, to);
    return asApplicant(() -> uploads.append(proposal, id, from, new ByteArrayInputStream(piece)));
  }

  @Test
  void aFileInPiecesIsAttachedWholeOnce() throws Exception {
    byte[] file = SampleFiles.pdfOf(3 * PIECE);
    UUID id = start(file.length).id();
    append(id, file, 0, PIECE);
    append(id, file, PIECE, 2 * PIECE);
    UUID attached = append(id, file, 2 * PIECE, 3 * PIECE).attachmentId();

    assertThat(asApplicant(() -> attachments.download(attached)).content().getContentAsByteArray())
        .isEqualTo(file);
    assertThat(append(id, file, 3 * PIECE, 3 * PIECE).attachmentId()).isEqualTo(attached);
    assertThat(asApplicant(() -> uploads.unfinished(proposal))).isEmpty();
  }

  @Test
  void anInterruptedFileGoesOnWhereItStopped() {
    byte[] file = SampleFiles.pdfOf(2 * PIECE);
    UUID id = start(file.length).id();
    append(id, file, 0, PIECE);

    UploadProgress known = asApplicant(() -> uploads.unfinished(proposal)).get(0);
    assertThat(known.received()).isEqualTo(PIECE);
    assertThat(known.fingerprint()).isEqualTo("one");
    assertThatThrownBy(() -> append(id, file, 0, PIECE)).hasMessageContaining("不是接下来的一段");
    assertThat(append(id, file, PIECE, 2 * PIECE).attachmentId()).isNotNull();
  }

  @Test
  void whatIsNotWhatItsNameSaysIsForgotten() {
    byte[] file = "<html>".getBytes(StandardCharsets.US_ASCII);
    UUID id = start(file.length).id();
    assertThatThrownBy(() -> append(id, file, 0, file.length)).hasMessageContaining("内容却是网页");
    assertThat(asApplicant(() -> uploads.unfinished(proposal))).isEmpty();
  }

  @Test
  void refusesAtOnceWhatIsTooLarge() {
    assertThatThrownBy(() -> start(2L << 30)).hasMessageContaining("文件超过50 MB");
  }

  @Test
  void refusesMoreUnfinishedFilesThanSomebodyMayHave() {
    for (int i = 0; i < 6; i++) {
      start(50L << 20);
    }
    assertThatThrownBy(() -> start(1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有传完的文件过多");
  }

  @Test
  void nobodyElseGoesOnWithIt() {
    UUID id = start(10).id();
    assertThatThrownBy(() -> ActingAs.person(administrator(unit), () -> uploads.find(proposal, id)))
        .hasMessageContaining("已过期或不存在");
  }

  @Test
  void forgetsWhatNobodyWentOnWithForADay() {
    byte[] file = SampleFiles.pdfOf(2 * PIECE);
    UUID id = start(file.length).id();
    append(id, file, 0, PIECE);
    UUID part = rows.parts(id).get(0);
    jdbc.sql("update upload set touched_at = touched_at - interval '25 hours' where id = ?")
        .param(id)
        .update();

    care.clearUploads();

    assertThat(asApplicant(() -> uploads.unfinished(proposal))).isEmpty();
    assertThatThrownBy(() -> store.open(part)).hasMessageContaining("不在附件库中");
  }

  @Test
  void sweepsWhatNothingRefersToAndNothingElse() {
    byte[] file = SampleFiles.pdfOf(2 * PIECE);
    UUID id = start(file.length).id();
    append(id, file, 0, PIECE);
    UUID orphan = UUID.randomUUID();
    store.store(orphan, new ByteArrayResource(new byte[] {1}));

    care.sweep(Instant.now().plus(Duration.ofMinutes(1)));

    assertThatThrownBy(() -> store.open(orphan)).hasMessageContaining("不在附件库中");
    assertThat(append(id, file, PIECE, 2 * PIECE).attachmentId()).isNotNull();
  }
}
