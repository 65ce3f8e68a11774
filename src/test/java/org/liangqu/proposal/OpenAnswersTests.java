package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.FieldProblem;

class OpenAnswersTests {

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void findsNothingOpenInAFormThatIsFilledIn(ProposalType type) {
    assertThat(OpenAnswers.of(type, ProposalFixtures.content(type))).isEmpty();
  }

  @Test
  void asksForWhatWouldEndTheProposalIfLeftBlank() {
    assertThat(open(ProposalType.CLUSTER))
        .containsExactly(
            "outcomes",
            "researchNatures",
            "declarations.noBadCreditRecord",
            "declarations.legalRepresentativeNoBadCreditRecord");
  }

  @Test
  void asksForTheRelationOfThePartiesOfATransferAlone() {
    assertThat(open(ProposalType.TRANSFER)).contains("transfer.relatedParties");
    assertThat(open(ProposalType.ENTERPRISE)).doesNotContain("transfer.relatedParties");
  }

  private static List<String> open(ProposalType type) {
    return OpenAnswers.of(type, ProposalContent.titled("只有名称")).stream()
        .map(FieldProblem::field)
        .toList();
  }
}
