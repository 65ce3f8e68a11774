package org.liangqu.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.organization.Registers;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gathers what a judgement reads, in a number of queries that doesn't grow with the rules. */
@Component
class CaseFiles {

  private final Proposals proposals;
  private final Units units;
  private final Registers registers;
  private final Calls calls;
  private final Clock clock;

  CaseFiles(Proposals proposals, Units units, Registers registers, Calls calls, Clock clock) {
    this.proposals = proposals;
    this.units = units;
    this.registers = registers;
    this.calls = calls;
    this.clock = clock;
  }

  ProposalCase of(UUID proposalId) {
    ProposalDossier dossier = proposals.dossier(proposalId);
    ProposalSummary summary = dossier.summary();
    List<Unit> group = units.groupOf(summary.unitId());
    Unit unit = lead(summary, group);
    return new ProposalCase(
        dossier,
        unit,
        calls.get(summary.callId(), DeadlineScope.ofProposal(summary.id(), summary.parkCode())),
        firstSubmittedAt(summary),
        registers.standing(unit),
        group,
        proposals.live(summary.callId(), group.stream().map(Unit::id).toList()));
  }

  private static Unit lead(ProposalSummary summary, List<Unit> group) {
    return group.stream()
        .filter(unit -> unit.id().equals(summary.unitId()))
        .findFirst()
        .orElseThrow();
  }

  /** A corrected version is in time if its first was: 五.4 asks when the filing was completed. */
  private Instant firstSubmittedAt(ProposalSummary summary) {
    return summary.submittedAt() == null ? clock.instant() : summary.submittedAt();
  }
}
