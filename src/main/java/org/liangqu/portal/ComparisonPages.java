package org.liangqu.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.proposal.comparison.VersionComparison;
import org.liangqu.proposal.comparison.VersionComparisons;
import org.springframework.stereotype.Component;

/** Finds out which versions there are to compare, for the person who asks. */
@Component
class ComparisonPages {

  private final Proposals proposals;
  private final VersionComparisons comparisons;

  ComparisonPages(Proposals proposals, VersionComparisons comparisons) {
    this.proposals = proposals;
    this.comparisons = comparisons;
  }

  /**
   * A comparison as its page shows it.
   *
   * @param choices the versions that may be compared
   * @param all whether what didn't change is shown too
   */
  record Shown(VersionComparison comparison, List<Choice> choices, boolean all) {}

  /** A version by its number and what people call it. */
  record Choice(int number, String label) {}

  /** None where there is one version only. */
  Optional<Shown> of(UUID id, Integer from, Integer to, boolean all) {
    List<Choice> choices = choices(id);
    if (choices.size() < 2 && from == null && to == null) {
      return Optional.empty();
    }
    int later = Objects.requireNonNullElse(to, choices.get(choices.size() - 1).number());
    int earlier = Objects.requireNonNullElseGet(from, () -> before(later, choices));
    return Optional.of(new Shown(comparisons.between(id, earlier, later), choices, all));
  }

  private static int before(int version, List<Choice> choices) {
    return choices.stream()
        .map(Choice::number)
        .filter(number -> number < version)
        .max(Comparator.naturalOrder())
        .orElse(choices.get(0).number());
  }

  /** Those submitted, and for the unit's own people the one that they are changing. */
  private List<Choice> choices(UUID id) {
    List<Choice> choices = new ArrayList<>();
    for (SubmittedVersion version : proposals.versions(id)) {
      choices.add(
          new Choice(
              version.number(),
              "第 %d 版（%s 提交）".formatted(version.number(), Words.written(version.submittedAt()))));
    }
    int shown = proposals.view(id).contentVersion();
    if (choices.stream().noneMatch(choice -> choice.number() == shown)) {
      choices.add(new Choice(shown, "第 %d 版（正在修改）".formatted(shown)));
    }
    return List.copyOf(choices);
  }
}
