package org.liangqu.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.call.Guide;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.TypeTerms;

class TypeCardTests {

  private final Guide guide = DeliveredGuide.read();

  private static TypeCard card(BigDecimal minimum, int fromMonths, int toMonths) {
    TypeTerms terms =
        new TypeTerms(
            "二(三)", minimum, BigDecimal.valueOf(200), BigDecimal.valueOf(2), fromMonths, toMonths);
    return new TypeCard(ProposalType.ENTERPRISE, terms, "", List.of(), true);
  }

  @Test
  void quotesWhatATypeSupportsUpToItsTerms() {
    assertThat(TypeCard.supports(guide, "二(三)")).startsWith("支持具有研发机构").endsWith("成长能力高的企业。");
  }

  @Test
  void quotesTheWholeClauseWhereItHasNoTerms() {
    Guide other = Guide.parse("标题\n二、项目类型\n（一）某类\n支持某事。");

    assertThat(TypeCard.supports(other, "二(一)")).isEqualTo("支持某事。");
  }

  @Test
  void quotesNothingThatTheGuideHasNot() {
    assertThat(TypeCard.supports(guide, "二(九)")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24,36,2至3年", "18,30,18至30个月", "24,30,24至30个月"})
  void countsInYearsWhereTheyAreWhole(int from, int to, String words) {
    assertThat(card(null, from, to).duration()).isEqualTo(words);
  }

  @Test
  void aMinimumOfNothingIsNone() {
    assertThat(card(BigDecimal.ZERO, 24, 36).hasMinimum()).isFalse();
    assertThat(card(null, 24, 36).hasMinimum()).isFalse();
    assertThat(card(BigDecimal.ONE, 24, 36).hasMinimum()).isTrue();
  }
}
