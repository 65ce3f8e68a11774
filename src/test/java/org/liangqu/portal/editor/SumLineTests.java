package org.liangqu.portal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;

class SumLineTests {

  private static SumLine line(ProposalContent content, String label) {
    return SumLine.of(content).stream()
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysThatASumAgrees() {
    SumLine subprojects = line(ProposalFixtures.cluster(), "各课题合计");
    assertThat(subprojects.compared(subprojects.requestedOff())).isEqualTo("相符");
  }

  @Test
  void saysByHowMuchASumIsShort() {
    SumLine plan = line(ProposalFixtures.cluster(), "分年度计划合计");
    assertThat(plan.compared(plan.selfRaisedOff())).isEqualTo("少 200.5");
  }

  @Test
  void addsUpRequestedAndSelfRaised() {
    assertThat(line(ProposalFixtures.cluster(), "项目资金").total()).isEqualByComparingTo("1200.5");
  }

  @Test
  void addsUpNothingWhereAnAmountIsMissing() {
    assertThat(SumLine.of(ProposalContent.titled("刚起名")))
        .singleElement()
        .extracting(SumLine::total)
        .isNull();
  }

  @Test
  void showsNoLineOfListsThatAreEmpty() {
    assertThat(SumLine.of(ProposalContent.titled("刚起名")))
        .extracting(SumLine::label)
        .isEqualTo(List.of("项目资金"));
  }
}
