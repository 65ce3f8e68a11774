package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;

class FieldPlacesTests {

  private static final ProposalContent WITH_ONE_ACHIEVEMENT = ProposalFixtures.transfer();

  @ParameterizedTest
  @CsvSource({
    "requestedFunds, requestedFunds",
    "achievements[0], achievements[0]",
    "achievements[0].obtainedOn, achievements[0].obtainedOn",
    "achievements[0].owner, achievements[0]",
    "achievements[7].obtainedOn, achievements",
    "subprojects[2].requestedFunds, subprojects",
    "unit.somethingNew, unit"
  })
  void aFieldStandsAtItsOwnPlaceOrTheNearestAroundIt(String field, String place) {
    assertThat(FieldPlaces.of(field, WITH_ONE_ACHIEVEMENT)).contains(place);
  }

  @Test
  void aFieldOfNothingOnThePageStandsNowhere() {
    assertThat(FieldPlaces.of("weather.today", WITH_ONE_ACHIEVEMENT)).isEmpty();
    assertThat(FieldPlaces.of(null, WITH_ONE_ACHIEVEMENT)).isEmpty();
  }

  @Test
  void placesHaveIdsAndNames() {
    assertThat(FieldPlaces.anchor("achievements[1].obtainedOn"))
        .isEqualTo("field-achievements-1-obtainedOn");
    assertThat(FieldPlaces.label("achievements[1].obtainedOn")).isEqualTo("第 2 项成果的取得日期");
    assertThat(FieldPlaces.label("requestedFunds")).isEqualTo("申请财政资金");
  }
}
