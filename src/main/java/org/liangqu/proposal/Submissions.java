package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Calls;
import org.liangqu.identity.Person;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of what a unit writes from its applicants over its administrator to the submission. */
@Service
@Transactional
public class Submissions {

  private final ProposalRepository proposals;
  private final ProposalQueries queries;
  private final ProposalLifecycle lifecycle;
  private final ProposalRights rights;
  private final ContentPolicy policy;
  private final LeadUnits leadUnits;
  private final CallWindow window;
  private final Calls calls;
  private final ObjectProvider<SubmissionObstacles> obstacles;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Submissions(
      ProposalRepository proposals,
      ProposalQueries queries,
      ProposalLifecycle lifecycle,
      ProposalRights rights,
      ContentPolicy policy,
      LeadUnits leadUnits,
      CallWindow window,
      Calls calls,
      ObjectProvider<SubmissionObstacles> obstacles,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.queries = queries;
    this.lifecycle = lifecycle;
    this.rights = rights;
    this.policy = policy;
    this.leadUnits = leadUnits;
    this.window = window;
    this.calls = calls;
    this.obstacles = obstacles;
    this.events = events;
    this.clock = clock;
  }

  /** For the unit's people. */
  @Transactional(readOnly = true)
  public OpenVersion open(UUID id) {
    return rights.ofUnit(queries.find(id)).openState(clock.instant());
  }

  /** Whether the person who asks has to leave it alone since the administrator looks through it. */
  @Transactional(readOnly = true)
  public boolean isLocked(UUID id) {
    return rights.isLocked(rights.ofUnit(queries.find(id)));
  }

  /** Those of the proposals that wait for their unit's administrator, by the proposal's id. */
  @Transactional(readOnly = true)
  public Map<UUID, HandOver> handedOver(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : proposals.findHandedOver(ids).stream()
            .filter(rights::seesDrafts)
            .collect(Collectors.toMap(Proposal::id, Proposal::handedOver));
  }

  /** What keeps the open form from being submitted, by the paths of {@code /api}. */
  @Transactional(readOnly = true)
  public List<FieldProblem> obstacles(UUID id) {
    Proposal proposal = rights.ofUnit(queries.find(id));
    List<FieldProblem> found = new ArrayList<>(found(proposal));
    found.addAll(policy.missing(proposal.type(), proposal.openContent()));
    return found;
  }

  private List<FieldProblem> found(Proposal proposal) {
    return obstacles.stream()
        .flatMap(one -> one.of(proposal.id(), proposal.type(), proposal.openContent()).stream())
        .toList();
  }

  /**
   * Gives it to the unit's administrator (送单位确认).
   *
   * @param note for the administrator, blank for none
   */
  public void handOver(UUID id, String note) {
    Proposal proposal = rights.handedOverBy(lifecycle.locked(id));
    Instant now = clock.instant();
    if (proposal.isNew()) {
      window.requireNotClosed(proposal, now);
    }
    Person person = rights.person();
    HandOver handOver = new HandOver(now, person.id(), person.name(), Notes.optional(note));
    proposal.handOver(handOver);
    proposals.flush();
    events.publishEvent(new ProposalHandedOver(proposal.summary(), handOver));
  }

  /** The applicants go on writing (撤回送审). */
  public void takeBack(UUID id) {
    Proposal proposal = rights.handedOverBy(lifecycle.locked(id));
    proposal.takeBack();
    proposals.flush();
    events.publishEvent(new ProposalTakenBack(proposal.summary(), rights.person().name()));
  }

  /** The administrator wants it changed (退回修改), and says what. */
  public void handBack(UUID id, String note) {
    Proposal proposal = rights.handedBackBy(lifecycle.locked(id));
    HandBack handBack =
        new HandBack(
            clock.instant(),
            rights.person().name(),
            Notes.required(note, "hand-back-note", "请填写需要修改的内容"));
    HandOver handOver = proposal.handBack(handBack);
    proposals.flush();
    events.publishEvent(new ProposalHandedBack(proposal.summary(), handOver, handBack));
  }

  /**
   * Submits it: in turn with all that is submitted, decided and judged in the same group of
   * companies and call, so that the order of submission is that in which others can see it. What
   * comes again under the same key is answered as it was the first time.
   *
   * @return the version that was submitted
   * @throws Refusal where something else is written by now than what the person saw, something is
   *     missing, or the time is over (clause 五.4)
   */
  public int submit(UUID id, SubmissionRequest request) {
    lifecycle.hold(id);
    Proposal proposal = rights.submittable(lifecycle.locked(id));
    request.requireKey();
    Optional<ProposalVersion> before = proposal.submittedBy(request.key());
    return before.isPresent() ? before.get().number() : submit(proposal, request);
  }

  private int submit(Proposal proposal, SubmissionRequest request) {
    request.requireDeclared();
    Instant now = clock.instant();
    boolean first = !proposal.wasSubmitted();
    if (first) {
      window.requireOpen(proposal, now);
    }
    if (proposal.isOpen(now)) {
      proposal.requireUnchangedSince(request.seen());
      policy.requireSubmittable(proposal.type(), proposal.openContent(), found(proposal));
    }
    LeadUnit lead = leadUnits.approved(proposal.lead().unitId());
    proposal.submit(lead, () -> newNumber(proposal), request.key(), rights.person().id(), now);
    proposals.flush();
    ProposalSummary summary = proposal.summary();
    events.publishEvent(first ? new ProposalSubmitted(summary) : new ProposalResubmitted(summary));
    return summary.version();
  }

  private String newNumber(Proposal proposal) {
    return "LQ-%d-%s-%06d"
        .formatted(
            calls.get(proposal.callId()).year(),
            proposal.type().name().charAt(0),
            proposals.nextNumber());
  }
}
