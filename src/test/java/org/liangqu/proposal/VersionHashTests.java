package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.proposal.files.ScanState;

class VersionHashTests {

  private static final ProposalContent CONTENT = ProposalFixtures.everything();
  private static final Attachment BALANCE_SHEET =
      file(AttachmentKind.BALANCE_SHEET, 2025, "资产负债表.pdf", "a".repeat(64));
  private static final Attachment PROOF =
      file(AttachmentKind.ACHIEVEMENT_PROOF, null, "成果证明.pdf", "b".repeat(64));

  /** Found by the Python lines in docs/version-hash.md: it must never change. */
  @Test
  void isWhatTheDocumentedStepsGive() {
    assertThat(hash(CONTENT, PROOF, BALANCE_SHEET))
        .isEqualTo("ff9bc59f82fa054d7cb08572bc140627c8c07efd8f40bb79fbd070665d5cd42d");
  }

  @Test
  void knowsNoOrderOfFiles() {
    assertThat(hash(CONTENT, PROOF, BALANCE_SHEET)).isEqualTo(hash(CONTENT, BALANCE_SHEET, PROOF));
  }

  @Test
  void changesWithAFilesContent() {
    Attachment other = file(AttachmentKind.ACHIEVEMENT_PROOF, null, "成果证明.pdf", "c".repeat(64));
    assertThat(hash(CONTENT, PROOF)).isNotEqualTo(hash(CONTENT, other));
  }

  @Test
  void changesWithTheForm() {
    assertThat(hash(ProposalContent.titled("甲"))).isNotEqualTo(hash(ProposalContent.titled("乙")));
  }

  @Test
  void changesWithTheVersion() {
    assertThat(VersionHash.of(summary(), 1, CONTENT, List.of()))
        .isNotEqualTo(VersionHash.of(summary(), 2, CONTENT, List.of()));
  }

  /** Amounts come back from the database with the digits that it keeps. */
  @Test
  void takesNoNoticeOfZerosBehindTheDecimalPoint() {
    assertThat(hash(funded("400"))).isEqualTo(hash(funded("400.00")));
  }

  @Test
  void takesASectionWithNothingInItForNone() {
    assertThat(hash(withCluster(new ClusterSection(null, null))))
        .isEqualTo(hash(withCluster(null)));
  }

  private static String hash(ProposalContent content, Attachment... files) {
    return VersionHash.of(summary(), 1, content, List.of(files));
  }

  private static ProposalContent funded(String amount) {
    return new ProposalContent(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new BigDecimal(amount),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ProposalContent withCluster(ClusterSection cluster) {
    return new ProposalContent(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, cluster, null, null, null, null);
  }

  private static ProposalSummary summary() {
    return new ProposalSummary(
        UUID.randomUUID(),
        "LQ-2026-C-000001",
        UUID.randomUUID(),
        ProposalType.CLUSTER,
        CONTENT.title(),
        UUID.randomUUID(),
        "样例牵头企业",
        ProposalFixtures.LEAD.value(),
        null,
        null,
        null,
        ProposalStatus.IN_REVIEW,
        Stage.ELIGIBILITY,
        1,
        null,
        Instant.EPOCH,
        null,
        null);
  }

  private static Attachment file(AttachmentKind kind, Integer year, String name, String sha256) {
    return new Attachment(
        UUID.randomUUID(),
        kind,
        year,
        null,
        null,
        name,
        "application/pdf",
        1234,
        sha256,
        Instant.EPOCH,
        "u1",
        ScanState.CLEAN,
        null,
        null,
        null);
  }
}
