package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Participant;
import org.liangqu.review.Expert;
import org.liangqu.shared.CreditCode;

class DemoCastTests {

  private static final int SMALLEST_PANEL = 5;

  private final List<CastMember> cast = DemoFixture.files().cast();
  private final List<Expert> experts = DemoFixture.files().experts();

  static List<DemoDossier> dossiers() {
    return DemoFixture.files().dossiers(DemoFixture.YEAR);
  }

  @Test
  void hasSomebodyInEveryRole() {
    assertThat(cast).extracting(CastMember::role).contains(Role.values());
  }

  @Test
  void hasNamesThatSayTheyAreSamples() {
    assertThat(cast).extracting(CastMember::id).doesNotHaveDuplicates();
    assertThat(cast).allSatisfy(member -> assertThat(member.name()).endsWith("（示例）"));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void fillsTheOfficesOnADossiersWay(DemoDossier dossier) {
    String unit = dossier.unit().creditCode().value();
    String park = dossier.unit().parkCode();

    assertThat(cast)
        .extracting(CastMember::office)
        .contains(
            Office.of(Role.APPLICANT, unit),
            Office.of(Role.UNIT_ADMINISTRATOR, unit),
            Office.of(Role.FORMAL_REVIEWER, park),
            Office.of(Role.REVIEW_COORDINATOR, park),
            Office.of(Role.PARK_SUPERVISOR, park),
            Office.of(Role.BUREAU_OFFICER, bureauOf(park)),
            Office.of(Role.BUREAU_LEADER, bureauOf(park)),
            Office.of(Role.RECOMMENDER, park));
  }

  /** Where one office overrides and decides, it takes two people. */
  @Test
  void hasColleaguesWhereNobodyElseMayOverride() {
    assertThat(cast)
        .filteredOn(member -> Set.of(Role.RECOMMENDER, Role.INTAKE_OFFICER).contains(member.role()))
        .extracting(CastMember::office)
        .allSatisfy(
            office ->
                assertThat(cast).filteredOn(member -> member.office().equals(office)).hasSize(2));
  }

  @Test
  void hasAnAccountForEveryExpert() {
    assertThat(cast)
        .filteredOn(member -> member.role() == Role.EXPERT)
        .extracting(CastMember::id, CastMember::name)
        .containsExactlyElementsOf(
            experts.stream().map(expert -> tuple(expert.accountId(), expert.name())).toList());
  }

  @Test
  void knowsWhoEmploysTheExperts() {
    assertThat(experts)
        .allSatisfy(expert -> assertThat(expert.employer()).startsWith("示例"))
        .extracting(Expert::employerCreditCode)
        .allMatch(CreditCode::isValid);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void canFormAPanelWithoutAConflictOfInterest(DemoDossier dossier) {
    Set<String> units =
        dossier.content().participants().stream()
            .map(Participant::creditCode)
            .collect(Collectors.toCollection(HashSet::new));
    units.add(dossier.unit().creditCode().value());

    assertThat(experts)
        .filteredOn(expert -> expert.fields().contains(dossier.content().field()))
        .filteredOn(expert -> !units.contains(expert.employerCreditCode()))
        .filteredOn(expert -> expert.declaredConflicts().stream().noneMatch(units::contains))
        .hasSizeGreaterThan(SMALLEST_PANEL);
  }

  private static String bureauOf(String park) {
    return Arrays.stream(new String[] {"urumqi", "changji", "karamay", "hami"})
        .filter(park::startsWith)
        .findFirst()
        .orElseThrow();
  }
}
