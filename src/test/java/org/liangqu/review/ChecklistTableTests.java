package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.call.Stage.BUREAU_REVIEW;
import static org.liangqu.call.Stage.EXPERT_REVIEW;
import static org.liangqu.call.Stage.FORMAL_REVIEW;
import static org.liangqu.proposal.Subtype.COOPERATION;
import static org.liangqu.proposal.Subtype.FOUNDED;
import static org.liangqu.proposal.Subtype.INBOUND;
import static org.liangqu.proposal.Subtype.OUTBOUND;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Subtype;

/** Each item of judgement is asked at its stage and type, and nowhere else. */
class ChecklistTableTests {

  private static final ChecklistTable TABLE = new ChecklistTable(new ReviewDmn());

  /** A proposal's type and subtype at a stage. */
  private record Place(Stage stage, ProposalType type, Subtype subtype) {}

  private static final Map<String, Set<Place>> CATALOGUE =
      Map.ofEntries(
          item(
              "judge-park-industry",
              at(FORMAL_REVIEW, CLUSTER, null),
              at(FORMAL_REVIEW, ACADEMICIAN, COOPERATION),
              at(FORMAL_REVIEW, ACADEMICIAN, FOUNDED),
              at(FORMAL_REVIEW, ENTERPRISE, null),
              at(FORMAL_REVIEW, TRANSFER, INBOUND),
              at(FORMAL_REVIEW, TRANSFER, OUTBOUND)),
          item(
              "judge-conditions",
              at(FORMAL_REVIEW, CLUSTER, null),
              at(FORMAL_REVIEW, ACADEMICIAN, COOPERATION),
              at(FORMAL_REVIEW, ACADEMICIAN, FOUNDED),
              at(FORMAL_REVIEW, ENTERPRISE, null),
              at(FORMAL_REVIEW, TRANSFER, INBOUND),
              at(FORMAL_REVIEW, TRANSFER, OUTBOUND)),
          item(
              "judge-achievement-clear",
              at(FORMAL_REVIEW, TRANSFER, INBOUND),
              at(FORMAL_REVIEW, TRANSFER, OUTBOUND)),
          item("judge-industry-problem", at(EXPERT_REVIEW, CLUSTER, null)),
          item(
              "judge-landmark",
              at(EXPERT_REVIEW, CLUSTER, null),
              at(EXPERT_REVIEW, ACADEMICIAN, COOPERATION),
              at(EXPERT_REVIEW, ACADEMICIAN, FOUNDED)),
          item("judge-demonstration", at(EXPERT_REVIEW, CLUSTER, null)),
          item(
              "judge-lead-scale",
              at(BUREAU_REVIEW, ACADEMICIAN, COOPERATION),
              at(BUREAU_REVIEW, ACADEMICIAN, FOUNDED)),
          item(
              "judge-cooperation",
              at(EXPERT_REVIEW, ACADEMICIAN, COOPERATION),
              at(EXPERT_REVIEW, ACADEMICIAN, FOUNDED)),
          item("judge-core-problem", at(EXPERT_REVIEW, ACADEMICIAN, FOUNDED)),
          item("judge-new-product", at(EXPERT_REVIEW, ENTERPRISE, null)),
          item(
              "judge-market",
              at(EXPERT_REVIEW, TRANSFER, INBOUND),
              at(EXPERT_REVIEW, TRANSFER, OUTBOUND)));

  private static Map.Entry<String, Set<Place>> item(String id, Place... places) {
    return Map.entry(id, Set.of(places));
  }

  private static Place at(Stage stage, ProposalType type, Subtype subtype) {
    return new Place(stage, type, subtype);
  }

  @ParameterizedTest
  @EnumSource
  void asksEachItemWhereTheGuideDemandsItAndNowhereElse(Stage stage) {
    for (Place place : places(stage)) {
      assertThat(ids(place))
          .as("%s", place)
          .containsExactlyInAnyOrderElementsOf(
              CATALOGUE.entrySet().stream()
                  .filter(item -> item.getValue().contains(place))
                  .map(Map.Entry::getKey)
                  .toList());
    }
  }

  @Test
  void citesTheClauseOfTheType() {
    assertThat(landmark(at(EXPERT_REVIEW, CLUSTER, null)).clause()).isEqualTo("二(一)4");
    assertThat(landmark(at(EXPERT_REVIEW, ACADEMICIAN, COOPERATION)).clause()).isEqualTo("二(二)3");
  }

  @Test
  void asksAFoundedCompanyItsOwnItemOnlyOnceTheSubtypeIsKnown() {
    assertThat(ids(at(EXPERT_REVIEW, ACADEMICIAN, null)))
        .containsExactly("judge-cooperation", "judge-landmark");
  }

  @Test
  void aTableWithoutAnOutputIsAtFaultNotSilent() {
    ChecklistTable faulty =
        new ChecklistTable(
            (key, facts) -> new ReviewTables.Rows(7, List.of(Map.of("itemId", "judge-x"))));

    assertThatIllegalStateException()
        .isThrownBy(() -> faulty.of(dossier(at(FORMAL_REVIEW, CLUSTER, null)), FORMAL_REVIEW))
        .withMessageContaining("version 7")
        .withMessageContaining("clause");
  }

  private static List<Place> places(Stage stage) {
    List<Place> places = new ArrayList<>();
    places.add(at(stage, CLUSTER, null));
    places.add(at(stage, ACADEMICIAN, COOPERATION));
    places.add(at(stage, ACADEMICIAN, FOUNDED));
    places.add(at(stage, ENTERPRISE, null));
    places.add(at(stage, TRANSFER, INBOUND));
    places.add(at(stage, TRANSFER, OUTBOUND));
    return places;
  }

  private static ChecklistItem landmark(Place place) {
    return asked(place).stream()
        .filter(item -> item.id().equals("judge-landmark"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Place place) {
    return asked(place).stream().map(ChecklistItem::id).toList();
  }

  private static List<ChecklistItem> asked(Place place) {
    return TABLE.of(dossier(place), place.stage()).items();
  }

  private static ProposalDossier dossier(Place place) {
    ProposalContent content = mock(ProposalContent.class);
    when(content.subtype()).thenReturn(place.subtype());
    return new ProposalDossier(
        ReviewFixtures.proposal(place.type(), ProposalStatus.IN_REVIEW, place.stage()),
        content,
        List.of());
  }
}
