package org.liangqu.portal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangqu.portal.PortalFixtures;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.hints.Hint;
import org.liangqu.shared.FieldProblem;

class SectionStateTests {

  private static final Map<String, JsonNode> HALF_FILLED =
      Map.of(
          "requestedFunds", TextNode.valueOf("若干"),
          "selfRaisedFunds", TextNode.valueOf(""),
          "yearlyPlan", JsonNodeFactory.instance.arrayNode());

  private static SectionState funds(Map<String, JsonNode> entries, Note... notes) {
    ProposalDossier dossier =
        new ProposalDossier(
            PortalFixtures.proposal(ProposalStatus.DRAFT, null),
            ProposalContent.titled("草稿"),
            List.of());
    DraftForm form = new DraftForm(dossier, entries, List.of(), List.of());
    return SectionState.of(FormSection.FUNDS, form, List.of(notes));
  }

  private static Note missing(String field) {
    return Note.missing(new FieldProblem(field, "请填写"), field);
  }

  private static Note unread(String field) {
    return Note.unread(new FieldProblem(field, "不是金额"), field);
  }

  @Test
  void countsWhatIsToBeFilledIn() {
    assertThat(funds(HALF_FILLED, missing("selfRaisedFunds"), missing("yearlyPlan")).words())
        .isEqualTo("还差2项");
  }

  @Test
  void countsABlankFieldOnce() {
    assertThat(funds(HALF_FILLED, missing("selfRaisedFunds"), missing("selfRaisedFunds")).missing())
        .isEqualTo(1);
  }

  @Test
  void tellsFaultsFromWhatIsMissing() {
    assertThat(funds(HALF_FILLED, unread("requestedFunds"), missing("yearlyPlan")).words())
        .isEqualTo("有1处问题，还差1项");
  }

  @Test
  void isDoneWhereNothingIsSaidOfIt() {
    assertThat(funds(HALF_FILLED).words()).isEqualTo("已完成");
  }

  @Test
  void isOptionalWhereNothingIsAskedAndNothingFilledIn() {
    assertThat(funds(Map.of()).words()).isEqualTo("选填");
  }

  @Test
  void isNotHeldUpByHints() {
    Note hint = Note.of(new Hint("requestedFunds", "请核对"), "requestedFunds");
    assertThat(funds(HALF_FILLED, hint).words()).isEqualTo("已完成");
  }

  @Test
  void leavesTheNotesOfOtherSectionsAlone() {
    assertThat(funds(HALF_FILLED, missing("title")).words()).isEqualTo("已完成");
  }
}
