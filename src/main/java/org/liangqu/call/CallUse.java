package org.liangqu.call;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a call has been answered so far.
 *
 * @param groups how many proposals stand where
 * @param units how many units they are of
 * @param clusters the industrial clusters that they name
 */
public record CallUse(List<Group> groups, long units, Set<String> clusters) {

  public CallUse {
    groups = List.copyOf(groups);
    clusters = Set.copyOf(clusters);
  }

  /**
   * Proposals that have all of this in common.
   *
   * @param parkCode null for units outside the parks
   * @param state the state's name, as pages show it
   * @param stage null for drafts
   * @param submitted whether they were ever submitted
   * @param running whether they are a draft or on their way
   */
  public record Group(
      ProposalType type,
      String parkCode,
      String state,
      Stage stage,
      boolean submitted,
      boolean running,
      long proposals) {

    /** Where they stand, as pages show it. */
    public String place() {
      return stage == null || !running ? state : state + " · " + stage.label();
    }
  }

  public boolean isNone() {
    return groups.isEmpty();
  }

  public long count(Predicate<Group> which) {
    return groups.stream().filter(which).mapToLong(Group::proposals).sum();
  }

  public long proposals() {
    return count(group -> true);
  }

  public long submitted() {
    return count(Group::submitted);
  }

  /** The parks of the proposals that are still on their way or drafted. */
  public Set<String> runningParks() {
    return groups.stream()
        .filter(group -> group.running() && group.parkCode() != null)
        .map(Group::parkCode)
        .collect(Collectors.toUnmodifiableSet());
  }
}
