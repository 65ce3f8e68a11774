package org.liangqu.eligibility;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.eligibility.JudgementRecords.KeptFinding;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an officer pass a finding with a recorded reason (豁免). */
@Service
public class Overrides {

  private final JudgementRecords judgements;
  private final OverrideRecords records;
  private final OverridePolicy policy;
  private final Proposals proposals;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Overrides(
      JudgementRecords judgements,
      OverrideRecords records,
      OverridePolicy policy,
      Proposals proposals,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.judgements = judgements;
    this.records = records;
    this.policy = policy;
    this.proposals = proposals;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Overrides a RETURN or REJECT finding: by the office that answers for the stage, and there by
   * somebody who neither worked on the proposal nor took the decision that was judged.
   *
   * @param reason 4 to 500 characters
   * @throws Refusal not found for a finding of another proposal; forbidden for anybody else;
   *     conflict where the finding is overridden, outdated or of a proposal that has ended
   */
  @Transactional
  public Finding override(UUID proposalId, UUID findingId, String reason) {
    ProposalSummary proposal = proposals.summary(proposalId);
    KeptFinding kept = records.applyTo(proposal.id(), found(proposal, findingId));
    Person person = access.person();
    policy.require(person, proposal, kept);
    FindingOverride override =
        new FindingOverride(
            OverrideReason.checked(reason), person.id(), person.name(), clock.instant());
    try {
      records.keep(proposal.id(), kept.finding(), override);
    } catch (DuplicateKeyException e) {
      throw OverridePolicy.alreadyOverridden();
    }
    Finding overridden = kept.finding().overriddenBy(override);
    OverrideAuthority.of(overridden.stage(), proposal)
        .ifPresent(by -> events.publishEvent(new FindingOverridden(proposal, overridden, by)));
    return overridden;
  }

  private KeptFinding found(ProposalSummary proposal, UUID findingId) {
    return judgements
        .find(findingId)
        .filter(kept -> kept.proposalId().equals(proposal.id()))
        .orElseThrow(() -> Refusal.notFound("finding-unknown", "审查意见不存在，或您无权查看"));
  }

  /**
   * What the current person can do about each finding that stands in the way now, by its id; empty
   * for those who hold no office on the proposal's way.
   */
  @Transactional(readOnly = true)
  public Map<UUID, OverrideOption> options(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    Person person = access.person();
    Map<UUID, OverrideOption> options = new LinkedHashMap<>();
    if (access.allows(Act.READ_INTERNALS) && OverridePolicy.isOpen(proposal)) {
      records.applyTo(proposal.id(), judgements.current(proposal.id(), proposal.version())).stream()
          .filter(kept -> kept.finding().isBlocking())
          .forEach(kept -> options.put(kept.finding().id(), option(person, proposal, kept)));
    }
    return options;
  }

  private OverrideOption option(Person person, ProposalSummary proposal, KeptFinding kept) {
    Office authority = OverrideAuthority.of(kept.finding().stage(), proposal).orElse(null);
    if (!policy.holdsOffice(person, proposal, kept)) {
      return new OverrideOption(authority, false, null);
    }
    Optional<String> objection =
        policy.objectionToPerson(person, proposal, kept).map(Refusal::getMessage);
    return new OverrideOption(authority, objection.isEmpty(), objection.orElse(null));
  }
}
