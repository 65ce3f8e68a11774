package org.liangqu.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.eligibility.facts.ProposalCase;
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
 * six statements, however many proposals are on it.
 */
@Component
@Transactional(readOnly = true)
class CallCaseFiles {

  private final SubmittedDossiers dossiers;
  private final Proposals proposals;
  private final UnitGroups units;

  CallCaseFiles(SubmittedDossiers dossiers, Proposals proposals, UnitGroups units) {
    this.dossiers = dossiers;
    this.proposals = proposals;
    this.units = units;
  }

  long count(UUID callId) {
    return dossiers.count(callId);
  }

  /** The next ones after a proposal's number, by number. */
  List<ProposalCase> after(Call call, String number, int most) {
    List<ProposalDossier> page = dossiers.after(call.id(), number, most);
    Map<UUID, UnitGroups.Member> leads =
        units.of(page.stream().map(one -> one.summary().unitId()).collect(Collectors.toSet()));
    List<ProposalSummary> live = proposals.live(call.id(), unitIds(leads.values()));
    return page.stream()
        .map(one -> file(one, leads.get(one.summary().unitId()), call, live))
        .toList();
  }

  private static Set<UUID> unitIds(Collection<UnitGroups.Member> leads) {
    return leads.stream()
        .flatMap(lead -> lead.group().stream())
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  private static ProposalCase file(
      ProposalDossier dossier, UnitGroups.Member lead, Call call, List<ProposalSummary> live) {
    Set<UUID> group = unitIds(List.of(lead));
    return new ProposalCase(
        dossier,
        lead.unit(),
        call,
        dossier.summary().submittedAt(),
        lead.onCreditRegister(),
        lead.group(),
        live.stream().filter(one -> group.contains(one.unitId())).toList());
  }
}
