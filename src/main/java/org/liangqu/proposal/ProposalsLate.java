package org.liangqu.proposal;

import java.time.Instant;
import java.util.List;
import org.liangqu.call.Deadline;

/** A deadline has come, and proposals are still at its stages (逾期未办). */
public record ProposalsLate(String callTitle, Deadline deadline, Instant due, List<Group> groups) {

  public ProposalsLate {
    groups = List.copyOf(groups);
  }

  /** Proposals that share their offices. */
  public record Group(String parkCode, String bureauCode, String recommenderCode, int proposals) {}

  public int proposals() {
    return groups.stream().mapToInt(Group::proposals).sum();
  }
}
