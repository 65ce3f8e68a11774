package org.liangqu.proposal.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalView;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.comparison.VersionComparison.FieldChange;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.proposal.draft.ProposalForm;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class VersionComparisonsIntegrationTests {

  private static final String PARK = "changjiHitech";

  @Autowired private VersionComparisons comparisons;
  @Autowired private Drafts drafts;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private ProposalScenes scenes;

  private Unit unit;
  private Person applicant;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
    applicant = applicant(unit);
  }

  private ProposalSummary returned(ProposalType type) {
    ProposalSummary proposal = scenes.soundlySubmitted(scenes.openCall(), unit, type);
    ActingAs.person(
        Person.SYSTEM,
        () -> {
          proposals.enter(proposal.id(), Stage.FORMAL_REVIEW);
          proposals.returnForCorrection(proposal.id(), Stage.FORMAL_REVIEW, "请补正", null);
        });
    return proposal;
  }

  private void change(ProposalSummary proposal, ProposalContent content) {
    ActingAs.person(
        applicant,
        () -> {
          ProposalView view = proposals.view(proposal.id());
          proposals.change(proposal.id(), view.revision(), content);
        });
  }

  private VersionComparison compared(Person reader, ProposalSummary proposal, int from, int to) {
    return ActingAs.person(reader, () -> comparisons.between(proposal.id(), from, to));
  }

  private static List<String> changed(VersionComparison comparison) {
    return comparison.sections().stream()
        .flatMap(section -> section.fields().stream())
        .filter(FieldChange::isChanged)
        .map(change -> change.field().path())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void comparesEveryFieldOfTheForm(ProposalType type) {
    ProposalSummary proposal = returned(type);
    ProposalContent before =
        ActingAs.person(applicant, () -> proposals.dossier(proposal.id())).content();
    ProposalContent blank = ProposalContent.titled(null);
    change(proposal, blank);

    Map<String, JsonNode> filled = ProposalForm.entries(before, type);
    Map<String, JsonNode> empty = ProposalForm.entries(blank, type);
    assertThat(changed(compared(applicant, proposal, 1, 2)))
        .containsExactlyInAnyOrderElementsOf(
            filled.keySet().stream()
                .filter(path -> !filled.get(path).equals(empty.get(path)))
                .toList());
  }

  @Test
  void tellsWhatChangedAndNothingElse() {
    ProposalSummary proposal = returned(ProposalType.TRANSFER);
    TextNode title = TextNode.valueOf(proposal.title());
    ActingAs.person(
        applicant,
        () ->
            drafts.save(proposal.id(), "title", title, TextNode.valueOf(title.asText() + "（修订）")));

    VersionComparison comparison = compared(applicant, proposal, 2, 1);

    assertThat(changed(comparison)).containsExactly("title");
    assertThat(comparison.changedFiles()).isZero();
    assertThat(comparison.openTo()).isTrue();
  }

  @Test
  void aFurtherFileIsNew() {
    ProposalSummary proposal = returned(ProposalType.TRANSFER);
    List<Attachment> before =
        ActingAs.person(applicant, () -> proposals.dossier(proposal.id())).attachments();
    ActingAs.person(
        applicant,
        () ->
            attachments.attach(
                proposal.id(), ProposalFixtures.attachment(AttachmentKind.OTHER, null)));

    VersionComparison comparison = compared(applicant, proposal, 1, 2);

    assertThat(comparison.files()).hasSize(before.size() + 1);
    assertThat(comparison.changedFiles()).isEqualTo(1);
  }

  @Test
  void theOpenVersionIsForTheUnitsOwnPeople() {
    ProposalSummary proposal = returned(ProposalType.TRANSFER);
    change(proposal, ProposalContent.titled("修改中"));

    assertThatThrownBy(() -> compared(officer(Role.FORMAL_REVIEWER, PARK), proposal, 1, 2))
        .isInstanceOf(Refusal.class)
        .hasMessage("项目没有第2版");
  }

  @Test
  void otherUnitsAreToldThatThereIsNoSuchProposal() {
    ProposalSummary proposal = returned(ProposalType.TRANSFER);
    Person stranger = administrator(scenes.approvedUnit(PARK));
    assertThatThrownBy(() -> compared(stranger, proposal, 1, 2))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.keepsOut()).isTrue());
  }
}
