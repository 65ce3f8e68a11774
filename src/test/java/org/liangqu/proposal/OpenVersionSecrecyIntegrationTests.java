package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a unit corrects is its own until it submits again. */
@IntegrationTest
class OpenVersionSecrecyIntegrationTests {

  private static final String PARK = "urumqiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private Clock clock;

  private Unit unit;
  private ProposalSummary submitted;
  private UUID newFile;

  @BeforeEach
  void aReturnedProposalIsBeingCorrected() {
    unit = scenes.approvedUnit(PARK);
    submitted = scenes.soundlySubmitted(scenes.openCall(), unit);
    UUID id = submitted.id();
    proposals.returnForCorrection(
        id, Stage.ELIGIBILITY, "请补正", clock.instant().plus(Duration.ofDays(3)));
    Person applicant = applicant(unit);
    int revision = ActingAs.person(applicant, () -> proposals.view(id)).revision();
    ActingAs.person(
        applicant, () -> proposals.change(id, revision, ProposalContent.titled("未提交的新标题")));
    NewAttachment file = ProposalFixtures.attachment(AttachmentKind.OTHER, null);
    newFile = ActingAs.person(applicant, () -> attachments.attach(id, file)).id();
  }

  private static Person reader(Role role) {
    return switch (role.scope()) {
      case PARK -> officer(role, PARK);
      case BUREAU -> officer(role, "urumqi");
      default -> officer(role, null);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "FORMAL_REVIEWER", "PARK_SUPERVISOR", "BUREAU_LEADER"})
  void officesAndAuditorsSeeWhatWasSubmittedAlone(Role role) {
    Person reader = reader(role);
    UUID id = submitted.id();

    ProposalView seen = ActingAs.person(reader, () -> proposals.view(id));

    assertThat(seen.contentVersion()).isEqualTo(1);
    assertThat(seen.content().title()).isEqualTo(submitted.title());
    assertThat(seen.attachments()).extracting(Attachment::id).doesNotContain(newFile);
    assertThat(ActingAs.person(reader, () -> proposals.isChangeable(id))).isFalse();
    assertThat(ActingAs.person(reader, () -> proposals.versions(id))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "FORMAL_REVIEWER", "PARK_SUPERVISOR", "BUREAU_LEADER"})
  void theOpenVersionAndItsFilesDoNotExistForThem(Role role) {
    Person reader = reader(role);
    UUID id = submitted.id();

    assertThatThrownBy(() -> ActingAs.person(reader, () -> proposals.dossier(id, 2)))
        .hasMessage("项目没有第2版");
    assertThatThrownBy(() -> ActingAs.person(reader, () -> attachments.download(newFile)))
        .hasMessage("附件不存在，或您无权查看");
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "FORMAL_REVIEWER", "PARK_SUPERVISOR", "BUREAU_LEADER"})
  void theNewTitleIsNotFoundByThem(Role role) {
    ProposalSearch search = new ProposalSearch("未提交的新标题", null, null, null, null, null, unit.id());

    assertThat(
            ActingAs.person(
                reader(role), () -> proposals.search(search, PageRequest.of(0, 5)).getContent()))
        .isEmpty();
  }
}
