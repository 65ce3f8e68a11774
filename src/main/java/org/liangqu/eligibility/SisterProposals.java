package org.liangqu.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.Sisters.Sister;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts, at any time, the proposals that a unit and its group of companies have in a call. */
@Service
public class SisterProposals {

  private final Proposals proposals;
  private final Units units;
  private final UnrecordedTables tables;
  private final Access access;

  SisterProposals(Proposals proposals, Units units, UnrecordedTables tables, Access access) {
    this.proposals = proposals;
    this.units = units;
    this.tables = tables;
    this.access = access;
  }

  /** Whether it is any business of the reader's: experts judge a proposal by itself. */
  public boolean concernReader() {
    return access.allows(Act.READ_SISTERS);
  }

  /**
   * The proposals that count together with this one; nothing is written.
   *
   * @throws Refusal not found for whoever may not read the proposal, forbidden to experts
   */
  @Transactional(readOnly = true)
  public Sisters of(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    access.require(Act.READ_SISTERS);
    List<Unit> group = units.groupOf(proposal.unitId());
    List<ProposalSummary> live =
        proposals.live(proposal.callId(), group.stream().map(Unit::id).toList());
    return new Sisters(
        group.size() > 1,
        live.size(),
        limit(proposal.type()),
        rank(proposal, live),
        live.stream()
            .filter(other -> !other.id().equals(proposal.id()))
            .map(other -> sister(other, proposal.unitId()))
            .toList());
  }

  /**
   * The proposals that a new one of the unit would count together with; nothing is written.
   *
   * @throws Refusal not found for whoever isn't one of the unit's people
   */
  @Transactional(readOnly = true)
  public Sisters before(UUID callId, ProposalType type, UUID unitId) {
    List<Unit> group = units.groupOf(units.own(unitId).id());
    List<ProposalSummary> live = proposals.live(callId, group.stream().map(Unit::id).toList());
    return new Sisters(
        group.size() > 1,
        live.size(),
        limit(type),
        live.size() + 1,
        live.stream().map(other -> sister(other, unitId)).toList());
  }

  private static int rank(ProposalSummary proposal, List<ProposalSummary> live) {
    if (proposal.status().isFinal() && !proposal.status().isLive()) {
      return 0;
    }
    List<UUID> ids = live.stream().map(ProposalSummary::id).toList();
    int index = ids.indexOf(proposal.id());
    return index < 0 ? ids.size() + 1 : index + 1;
  }

  private static Sister sister(ProposalSummary other, UUID unitId) {
    return new Sister(
        other.number(),
        other.unitName(),
        other.type(),
        other.status(),
        other.unitId().equals(unitId));
  }

  private int limit(ProposalType type) {
    return tables
        .inForce()
        .evaluate("ParticipationTerms", Map.of("type", type.name()))
        .rows()
        .stream()
        .map(row -> row.get("maximumGroupProposals"))
        .map(Number.class::cast)
        .mapToInt(Number::intValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No limit for a group's proposals"));
  }
}
