package org.liangqu.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;

class ProposalFormTests {

  private static final JsonNode NOTHING = NullNode.getInstance();

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void holdsNothingThatWouldChangeByBeingShown(ProposalType type) {
    ProposalContent content = ProposalFixtures.everything();
    FormTree tree = FormTree.of(content);
    for (FormField field : ProposalForm.all(type)) {
      assertThat(tree.with(field.path(), tree.get(field.path())))
          .as(field.path())
          .isEqualTo(content);
    }
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void reachesEveryMemberOfTheForm(ProposalType type) {
    ProposalContent content = ProposalFixtures.everything();
    for (FormField field : ProposalForm.all(type)) {
      boolean isList = field.isRows() || field.kind() == FieldKind.CHOICES;
      JsonNode blank = isList ? Entries.tidy(field, NOTHING) : NOTHING;
      content = FormTree.of(content).with(field.path(), blank);
    }
    assertThat(content).isEqualTo(ProposalContent.titled(null));
  }

  @ParameterizedTest
  @CsvSource({
    "requestedFunds,FUNDS",
    "participants[2].creditCode,UNITS",
    "landmark,BASICS",
    "transfer.recipients[0].name,TYPE",
    "achievements[1],TYPE",
    "attachments.AUDIT_REPORT,ATTACHMENTS",
    "declarations,DECLARATIONS"
  })
  void knowsTheSectionOfAPlace(String place, FormSection section) {
    assertThat(ProposalForm.sectionOf(place)).contains(section);
  }

  @Test
  void knowsNoSectionOfWhatIsNotFilledIn() {
    assertThat(List.of("unit.kind", "submittedAt", "status"))
        .allSatisfy(place -> assertThat(ProposalForm.sectionOf(place)).isEmpty());
  }

  @Test
  void namesACell() {
    assertThat(ProposalForm.label("participants[1].creditCode", ProposalType.CLUSTER))
        .isEqualTo("第2项参与单位的统一社会信用代码");
  }
}
