package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.FileInspector;
import org.liangqu.proposal.files.PagePictures;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.proposal.files.VirusScanner;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Files while the scanner is on, away, and back. */
@IntegrationTest
class QuarantineIntegrationTests {

  @Autowired private AttachmentDesk desk;
  @Autowired private FileInspector inspector;
  @Autowired private AttachmentStore store;
  @Autowired private PagePictures pictures;
  @Autowired private ProposalQueries queries;
  @Autowired private ProposalLifecycle lifecycle;
  @Autowired private ProposalRights rights;
  @Autowired private AttachmentRepository repository;
  @Autowired private UploadStore uploadStore;
  @Autowired private Uploads uploads;
  @Autowired private TransactionOperations transaction;
  @Autowired private Clock clock;
  @Autowired private ProposalScenes scenes;

  private VirusScanner.Verdict verdict = new VirusScanner.Verdict(ScanState.PENDING, null);
  private Unit unit;
  private ProposalSummary draft;

  @BeforeEach
  void draft() {
    unit = scenes.approvedUnit("changjiHitech");
    draft = scenes.draft(scenes.openCall(), unit);
  }

  private Attachments attachments() {
    return new Attachments(
        desk,
        new AttachmentIntake(inspector, file -> verdict, store),
        pictures,
        queries,
        lifecycle,
        rights,
        transaction);
  }

  private Attachment attach() {
    return ActingAs.person(
        applicant(unit),
        () ->
            attachments()
                .attach(draft.id(), ProposalFixtures.attachment(AttachmentKind.OTHER, null)));
  }

  private void scanAgain(ScanState state) {
    verdict = new VirusScanner.Verdict(state, null);
    new AttachmentCare(
            repository, store, file -> verdict, uploadStore, uploads, List.of(), transaction, clock)
        .scanWaiting();
  }

  private AttachmentContent download(Attachment file) {
    return ActingAs.person(applicant(unit), () -> attachments().download(file.id()));
  }

  @Test
  void aFileWaitsForTheScannerAndIsReleased() {
    Attachment file = attach();
    assertThat(file.scan()).isEqualTo(ScanState.PENDING);
    assertThatThrownBy(() -> download(file)).hasMessageContaining("正在等待查毒");
    assertThatThrownBy(() -> scenes.submit(unit, draft))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .anySatisfy(problem -> assertThat(problem.message()).contains("还在等待查毒")));

    scanAgain(ScanState.CLEAN);
    assertThat(download(file).attachment().scan()).isEqualTo(ScanState.CLEAN);
    scenes.submit(unit, draft);
  }

  @Test
  void whatTurnsOutToHoldAVirusStaysShut() {
    Attachment file = attach();
    scanAgain(ScanState.INFECTED);
    assertThatThrownBy(() -> download(file)).hasMessageContaining("发现病毒");
    assertThatThrownBy(() -> scenes.submit(unit, draft))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .anySatisfy(problem -> assertThat(problem.message()).contains("请移除")));
  }

  @Test
  void anInfectedFileIsRefusedByName() {
    verdict = new VirusScanner.Verdict(ScanState.INFECTED, "Eicar-Signature");
    assertThatThrownBy(this::attach).hasMessageContaining("Eicar-Signature");
  }
}
