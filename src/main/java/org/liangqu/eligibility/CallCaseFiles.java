package org.liangqu.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineBook;
import org.liangqu.call.DeadlineScope;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.organization.RegisterStanding;
import org.liangqu.organization.Registers;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitGroups;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmittedDossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what a judgement reads for all submitted proposals of a call, page by page. A page takes
 * eight statements, however many proposals are on it.
 */
@Component
@Transactional(readOnly = true)
class CallCaseFiles {

  private final SubmittedDossiers dossiers;
  private final Proposals proposals;
  private final UnitGroups groups;
  private final Registers registers;
  private final Calls calls;

  CallCaseFiles(
      SubmittedDossiers dossiers,
      Proposals proposals,
      UnitGroups groups,
      Registers registers,
      Calls calls) {
    this.dossiers = dossiers;
    this.proposals = proposals;
    this.groups = groups;
    this.registers = registers;
    this.calls = calls;
  }

  long count(UUID callId) {
    return dossiers.count(callId);
  }

  /** The next ones after a proposal's number, by number. */
  List<ProposalCase> after(Call call, String number, int most) {
    List<ProposalDossier> page = dossiers.after(call.id(), number, most);
    if (page.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Unit>> families = groups.of(page.stream().map(CallCaseFiles::lead).toList());
    List<ProposalSummary> live = proposals.live(call.id(), ids(families.values()));
    Map<UUID, Unit> leads = leads(page, families);
    DeadlineBook deadlines = calls.book(call.id());
    Map<UUID, RegisterStanding> standings = registers.standings(leads.values());
    return page.stream()
        .map(
            one ->
                file(
                    one,
                    leads.get(lead(one)),
                    deadlines.holding(scope(one.summary())),
                    standings.get(lead(one)),
                    families.get(lead(one)),
                    live))
        .toList();
  }

  private static DeadlineScope scope(ProposalSummary proposal) {
    return DeadlineScope.ofProposal(proposal.id(), proposal.parkCode());
  }

  private static UUID lead(ProposalDossier dossier) {
    return dossier.summary().unitId();
  }

  private static Set<UUID> ids(Collection<List<Unit>> units) {
    return units.stream().flatMap(List::stream).map(Unit::id).collect(Collectors.toSet());
  }

  private static Map<UUID, Unit> leads(List<ProposalDossier> page, Map<UUID, List<Unit>> families) {
    Set<UUID> ids = page.stream().map(CallCaseFiles::lead).collect(Collectors.toSet());
    return families.values().stream()
        .flatMap(List::stream)
        .filter(unit -> ids.contains(unit.id()))
        .collect(Collectors.toMap(Unit::id, unit -> unit, (one, same) -> one));
  }

  private static ProposalCase file(
      ProposalDossier dossier,
      Unit lead,
      Call call,
      RegisterStanding standing,
      List<Unit> group,
      List<ProposalSummary> live) {
    Set<UUID> ids = ids(List.of(group));
    return new ProposalCase(
        dossier,
        lead,
        call,
        dossier.summary().submittedAt(),
        standing,
        group,
        live.stream().filter(one -> ids.contains(one.unitId())).toList());
  }
}
