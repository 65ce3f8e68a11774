package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AttachmentsIntegrationTests {

  private static final String PARK = "changjiHitech";

  @Autowired private Attachments attachments;
  @Autowired private Proposals proposals;
  @Autowired private ProposalScenes scenes;

  private Unit unit;
  private ProposalSummary draft;

  @BeforeEach
  void draft() {
    unit = scenes.approvedUnit(PARK);
    draft = scenes.draft(scenes.openCall(), unit);
  }

  private <T> T asApplicant(Supplier<T> action) {
    return ActingAs.person(applicant(unit), action::get);
  }

  private Attachment attach(String fileName) {
    return asApplicant(
        () ->
            attachments.attach(
                draft.id(),
                new NewAttachment(
                    AttachmentKind.OTHER, null, null, null, fileName, pdf(fileName))));
  }

  private static ByteArrayInputStream pdf(String title) {
    return new ByteArrayInputStream(SampleFiles.pdf(title));
  }

  private List<String> names(Person person, int version) {
    return ActingAs.person(person, () -> proposals.dossier(draft.id(), version))
        .attachments()
        .stream()
        .map(Attachment::fileName)
        .toList();
  }

  private void submitAndReturn() {
    scenes.submit(unit, draft);
    proposals.returnForCorrection(draft.id(), Stage.ELIGIBILITY, "请更正", null);
  }

  @Test
  void aReplacedFileStaysWithTheVersionThatWasSubmitted() throws IOException {
    Attachment first = attach("第一份.pdf");
    submitAndReturn();
    Attachment second =
        asApplicant(() -> attachments.replace(draft.id(), first.id(), "第二份.pdf", pdf("第二份.pdf")));

    Person reviewer = officer(Role.FORMAL_REVIEWER, PARK);
    assertThat(names(reviewer, 1)).containsExactly("第一份.pdf");
    assertThat(names(applicant(unit), 2)).containsExactly("第二份.pdf");
    AttachmentContent old =
        ActingAs.person(reviewer, () -> attachments.download(draft.id(), first.id()));
    assertThat(old.content().contentLength()).isEqualTo(first.size());
    assertThat(old.attachment().documentTitle()).isEqualTo("第一份.pdf");
    assertThatThrownBy(
            () -> ActingAs.person(reviewer, () -> attachments.download(draft.id(), second.id())))
        .hasMessageContaining("附件不存在");
  }

  @Test
  void aNewNameIsNotThatOfTheVersionThatWasSubmitted() {
    Attachment file = attach("旧名.pdf");
    submitAndReturn();
    AttachmentLabel label = new AttachmentLabel(AttachmentKind.OTHER, null, null, null, "新名.pdf");
    asApplicant(() -> attachments.relabel(draft.id(), file.id(), label));

    assertThat(names(applicant(unit), 1)).containsExactly("旧名.pdf");
    assertThat(names(applicant(unit), 2)).containsExactly("新名.pdf");
  }

  @Test
  void theContentGoesWithTheLastThatRefersToIt() {
    Attachment file = attach("旧名.pdf");
    AttachmentLabel label = new AttachmentLabel(AttachmentKind.OTHER, null, null, null, "新名.pdf");
    Attachment renamed = asApplicant(() -> attachments.relabel(draft.id(), file.id(), label));
    assertThat(asApplicant(() -> attachments.download(renamed.id())).content().exists()).isTrue();
    assertThatThrownBy(() -> asApplicant(() -> attachments.download(file.id())))
        .hasMessageContaining("附件不存在");
  }

  @Test
  void aNewNameKeepsItsEnd() {
    Attachment file = attach("旧名.pdf");
    AttachmentLabel label = new AttachmentLabel(AttachmentKind.OTHER, null, null, null, "新名.exe");
    assertThatThrownBy(() -> asApplicant(() -> attachments.relabel(draft.id(), file.id(), label)))
        .hasMessageContaining("“.pdf”结尾");
  }

  @Test
  void filesAreInTheOrderThatTheUnitWants() {
    attach("一.pdf");
    attach("二.pdf");
    Attachment third = attach("三.pdf");
    ActingAs.person(
        applicant(unit),
        () -> {
          attachments.moveUp(draft.id(), third.id());
          return null;
        });
    assertThat(names(applicant(unit), 1)).containsExactly("一.pdf", "三.pdf", "二.pdf");
  }

  @Test
  void aFilesPagesAreSeenByWhoeverSeesTheFile() {
    UUID id = attach("一.pdf").id();
    assertThat(asApplicant(() -> attachments.preview(draft.id(), id)).pages()).isEqualTo(1);
    assertThat(asApplicant(() -> attachments.picture(draft.id(), id, 1))).startsWith(0xff, 0xd8);
    Person reviewer = officer(Role.FORMAL_REVIEWER, PARK);
    assertThatThrownBy(
            () -> ActingAs.person(reviewer, () -> attachments.picture(draft.id(), id, 1)))
        .hasMessageContaining("附件不存在");
  }
}
