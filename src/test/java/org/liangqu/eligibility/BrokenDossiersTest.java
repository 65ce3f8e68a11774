package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.BrokenDossier.Expected;

/** Dossiers with mistakes have exactly the findings that the guide demands; the samples none. */
class BrokenDossiersTest {

  private static final int YEAR = 2025;
  private static final LocalDate CLOSES = LocalDate.of(2025, 4, 30);

  static List<BrokenDossier> dossiers() {
    return BrokenDossier.all();
  }

  @Test
  void thereAreThreeOfEachTypeWithOneToFourMistakes() {
    assertThat(
            dossiers().stream()
                .collect(Collectors.groupingBy(BrokenDossier::type, Collectors.counting())))
        .containsOnlyKeys(ProposalType.values())
        .allSatisfy((type, number) -> assertThat(number).isEqualTo(3));
    assertThat(dossiers()).allSatisfy(dossier -> assertThat(dossier.mistakes()).isBetween(1, 4));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void hasExactlyTheFindingsThatTheGuideDemands(BrokenDossier dossier) {
    List<Finding> findings = judge(dossier.type(), dossier.content(YEAR, CLOSES));

    assertThat(findings)
        .filteredOn(finding -> finding.effect() != Effect.PRIORITY)
        .extracting(Expected::of)
        .containsExactlyInAnyOrderElementsOf(dossier.findings(YEAR, CLOSES));
    assertThat(findings)
        .filteredOn(finding -> finding.effect() == Effect.PRIORITY)
        .extracting(Finding::ruleId)
        .containsExactlyInAnyOrderElementsOf(dossier.priorities());
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void theSampleItselfHasNoFault(ProposalType type) {
    String base = type.name().toLowerCase(Locale.ROOT);
    assertThat(judge(type, BrokenDossier.sample(base, YEAR, CLOSES)))
        .allMatch(finding -> finding.effect() == Effect.PRIORITY);
  }

  @Test
  void theyShowManyRules() {
    assertThat(
            dossiers().stream()
                .flatMap(dossier -> dossier.findings(YEAR, CLOSES).stream())
                .map(Expected::ruleId)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(38);
    assertThat(
            dossiers().stream()
                .flatMap(dossier -> dossier.findings(YEAR, CLOSES).stream())
                .map(Expected::effect)
                .distinct())
        .containsAll(Arrays.asList(Effect.RETURN, Effect.REJECT, Effect.WARN));
  }

  private static List<Finding> judge(ProposalType type, JsonNode content) {
    return TestJudge.findings(CaseBuilder.of(type, content), Stage.ELIGIBILITY);
  }
}
