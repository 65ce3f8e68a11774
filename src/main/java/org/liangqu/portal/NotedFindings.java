package org.liangqu.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingBasis;
import org.liangqu.eligibility.JudgementBases;
import org.liangqu.eligibility.Judgements;
import org.liangqu.eligibility.OverrideOption;
import org.liangqu.eligibility.Overrides;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.portal.FindingNote.Check;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gathers what the rules found on a proposal, with what its reader may know and do about it. */
@Component
class NotedFindings {

  private final Proposals proposals;
  private final Judgements judgements;
  private final JudgementBases bases;
  private final Overrides overrides;
  private final OfficeNames officeNames;
  private final Access access;

  NotedFindings(
      Proposals proposals,
      Judgements judgements,
      JudgementBases bases,
      Overrides overrides,
      OfficeNames officeNames,
      Access access) {
    this.proposals = proposals;
    this.judgements = judgements;
    this.bases = bases;
    this.overrides = overrides;
    this.officeNames = officeNames;
    this.access = access;
  }

  /**
   * @param version the submitted version that the page shows, null for the current content
   */
  FindingNotes of(ProposalDossier dossier, Integer version) {
    UUID id = dossier.summary().id();
    boolean prechecked = version == null && mayPrecheck(dossier.summary());
    List<Finding> expected = prechecked ? judgements.precheck(id) : List.of();
    List<Finding> kept =
        version == null ? judgements.findings(id) : judgements.findings(id, version);
    return new FindingNotes(
        prechecked,
        expected(expected, dossier.content()),
        kept(kept, dossier, prechecked ? expected : null));
  }

  private boolean mayPrecheck(ProposalSummary proposal) {
    return access.allows(Act.PRECHECK_PROPOSAL, proposal.subject())
        && proposals.isChangeable(proposal.id());
  }

  private static List<FindingNote> expected(List<Finding> findings, ProposalContent content) {
    List<FindingNote> notes = new ArrayList<>();
    for (Finding finding : findings) {
      String place = FieldPlaces.of(finding.field(), content).orElse(null);
      notes.add(
          new FindingNote(
              finding, "precheck-" + (notes.size() + 1), place, null, null, null, null, null));
    }
    return notes;
  }

  private List<FindingNote> kept(
      List<Finding> findings, ProposalDossier dossier, List<Finding> expected) {
    UUID id = dossier.summary().id();
    Set<UUID> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
    Map<UUID, FindingBasis> facts = ids.isEmpty() ? Map.of() : bases.of(id, ids);
    Map<UUID, OverrideOption> options = overrides.options(id);
    return findings.stream()
        .map(
            finding ->
                kept(
                    finding,
                    dossier,
                    check(finding, expected),
                    facts.get(finding.id()),
                    options.get(finding.id())))
        .toList();
  }

  private FindingNote kept(
      Finding finding,
      ProposalDossier dossier,
      Check check,
      FindingBasis basis,
      OverrideOption option) {
    return new FindingNote(
        finding,
        "finding-" + finding.id(),
        FieldPlaces.of(finding.field(), dossier.content()).orElse(null),
        check,
        basis,
        option,
        option == null || option.authority() == null ? null : officeNames.of(option.authority()),
        AfterOverride.next(dossier.summary(), finding));
  }

  /** A priority is no fault that could be solved, and what is overridden needn't be. */
  private static Check check(Finding kept, List<Finding> expected) {
    if (expected == null || kept.effect() == Effect.PRIORITY || kept.overridden()) {
      return null;
    }
    if (expected.stream().anyMatch(kept::saysSameAs)) {
      return Check.REMAINS;
    }
    return expected.stream().anyMatch(kept::concernsSameAs) ? Check.CHANGED : Check.SOLVED;
  }
}
