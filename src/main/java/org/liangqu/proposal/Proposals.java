package org.liangqu.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people and the stages of the approval path do with proposals. What people do is checked
 * against their rights; the verbs of the path, from {@link #enter} on, check the state alone.
 */
@Service
@Transactional
public class Proposals {

  private final ProposalRepository proposals;
  private final ProposalQueries queries;
  private final ProposalLifecycle lifecycle;
  private final ProposalRights rights;
  private final ContentPolicy policy;
  private final AttachmentDesk attachments;
  private final LeadUnits leadUnits;
  private final CallWindow window;
  private final PassedDeadlines deadlines;
  private final Calls calls;
  private final Submissions submissions;
  private final EntityManager entities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Proposals(
      ProposalRepository proposals,
      ProposalQueries queries,
      ProposalLifecycle lifecycle,
      ProposalRights rights,
      ContentPolicy policy,
      AttachmentDesk attachments,
      LeadUnits leadUnits,
      CallWindow window,
      PassedDeadlines deadlines,
      Calls calls,
      Submissions submissions,
      EntityManager entities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.queries = queries;
    this.lifecycle = lifecycle;
    this.rights = rights;
    this.policy = policy;
    this.attachments = attachments;
    this.leadUnits = leadUnits;
    this.window = window;
    this.deadlines = deadlines;
    this.calls = calls;
    this.submissions = submissions;
    this.entities = entities;
    this.events = events;
    this.clock = clock;
  }

  public ProposalSummary create(
      UUID callId, ProposalType type, UUID unitId, ProposalContent content) {
    if (callId == null || type == null || unitId == null) {
      throw Refusal.invalid("proposal-incomplete", "请指明申报年度（callId）、项目类型（type）和申报单位（unitId）");
    }
    LeadUnit lead = leadUnits.own(unitId);
    calls.hold(callId);
    Call call = calls.get(callId);
    Instant now = clock.instant();
    window.requireNotClosed(call, lead, now);
    window.requireOpenTo(call, type, lead);
    policy.requireWellFormed(content);
    Proposal proposal =
        proposals.save(new Proposal(callId, type, lead, content, rights.person().id(), now));
    proposals.flush();
    return proposal.summary();
  }

  /**
   * @throws Refusal where somebody else has changed it since that revision was read
   */
  public ProposalSummary change(UUID id, int expectedRevision, ProposalContent content) {
    Proposal proposal = rights.writable(lifecycle.locked(id));
    if (proposal.revision() != expectedRevision) {
      throw Refusal.conflict("revision-outdated", "他人已修改此项目，请刷新后再保存");
    }
    ProposalContent before = proposal.openContent();
    write(proposal, content);
    events.publishEvent(new ContentReplaced(id, before, content));
    return proposal.summary();
  }

  /**
   * Changes a part of the open form while nobody else changes it. Nothing of the proposal may have
   * been read before in the same transaction: it could be what others have changed since.
   *
   * @throws Refusal where the form that the change leads to can't be kept
   */
  public void edit(UUID id, BiFunction<ProposalType, ProposalContent, ProposalContent> change) {
    Proposal proposal = rights.writable(lifecycle.locked(id));
    ProposalContent before = proposal.openContent();
    ProposalContent after = change.apply(proposal.type(), before);
    if (after.equals(before)) {
      proposal.requireOpen(clock.instant());
    } else {
      write(proposal, after);
    }
  }

  private void write(Proposal proposal, ProposalContent content) {
    policy.requireWellFormed(content);
    proposal.change(content, rights.person().id(), clock.instant());
    entities.lock(proposal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    proposals.flush();
  }

  /** What must be answered before the open form may be submitted; for the unit's people. */
  @Transactional(readOnly = true)
  public List<FieldProblem> missingAnswers(UUID id) {
    Proposal proposal = rights.ofUnit(queries.find(id));
    return policy.missing(proposal.type(), proposal.openContent());
  }

  /** Deletes a draft that was never submitted. */
  public void discard(UUID id) {
    Proposal proposal = rights.writable(lifecycle.locked(id));
    proposal.requireDiscardable();
    attachments.discard(id);
    proposals.delete(id);
  }

  /** Submits what is written by now; see {@link Submissions#submit}. */
  public ProposalSummary submit(UUID id) {
    submissions.submit(id, SubmissionRequest.ofProgram(null));
    return queries.readable(id).summary();
  }

  public ProposalSummary withdraw(UUID id, String reason) {
    return lifecycle.withdraw(id, reason);
  }

  @Transactional(readOnly = true)
  public ProposalSummary summary(UUID id) {
    return queries.readable(id).summary();
  }

  @Transactional(readOnly = true)
  public ProposalSummary summaryByNumber(String number) {
    return queries.summaryByNumber(number);
  }

  @Transactional(readOnly = true)
  public ProposalView view(UUID id) {
    return queries.view(id);
  }

  /**
   * @throws Refusal for all but the unit's people, and while the unit's administrator looks through
   *     it, for all but the administrator
   */
  @Transactional(readOnly = true)
  public void requireWritable(UUID id) {
    rights.writable(queries.find(id));
  }

  /** Whether the unit's own people, and the person who asks is one, may change it now. */
  @Transactional(readOnly = true)
  public boolean isChangeable(UUID id) {
    return queries.isChangeable(queries.readable(id));
  }

  /**
   * The current version: the one under review, or, for the unit's own people, the one open for
   * change.
   */
  @Transactional(readOnly = true)
  public ProposalDossier dossier(UUID id) {
    return queries.dossier(id);
  }

  @Transactional(readOnly = true)
  public ProposalDossier dossier(UUID id, int version) {
    return queries.dossier(id, version);
  }

  @Transactional(readOnly = true)
  public List<SubmittedVersion> versions(UUID id) {
    return queries.readable(id).submittedVersions();
  }

  /** The ids of those who wrote, changed or submitted it: they don't review it. */
  @Transactional(readOnly = true)
  public Set<String> authors(UUID id) {
    return queries.find(id).authors();
  }

  /** Those who had a hand in any of these. */
  @Transactional(readOnly = true)
  public Set<String> authors(Collection<UUID> ids) {
    return ids.isEmpty() ? Set.of() : proposals.authors(ids);
  }

  /**
   * The credit codes of the units that take part in the version submitted last, beside the lead.
   */
  @Transactional(readOnly = true)
  public Set<String> participantCodes(UUID id) {
    return queries.participantCodes(id);
  }

  @Transactional(readOnly = true)
  public Optional<LastOutcome> lastOutcome(UUID id) {
    return queries.readable(id).lastOutcome();
  }

  @Transactional(readOnly = true)
  public Page<ProposalSummary> search(ProposalSearch search, Pageable pageable) {
    return queries.search(search, pageable);
  }

  @Transactional(readOnly = true)
  public List<ProposalSummary> awaitingSelection(UUID callId, String bureauCode) {
    return queries.awaitingSelection(callId, bureauCode);
  }

  /** The units' live proposals in a call, the first submitted first (clauses 四.4, 四.8). */
  @Transactional(readOnly = true)
  public List<ProposalSummary> live(UUID callId, Collection<UUID> unitIds) {
    return queries.live(callId, unitIds);
  }

  /** Whether a rejection of it was reconsidered already, which happens once (复议恢复). */
  @Transactional(readOnly = true)
  public boolean wasReinstated(UUID id) {
    return queries.readable(id).wasReinstated();
  }

  /** Lets a rejected proposal go on at the stage that rejected it, once, by an officer of it. */
  public void reinstate(UUID id, String reason) {
    lifecycle.reinstate(id, reason);
  }

  /**
   * Waits for whoever submits, withdraws, decides on or judges a proposal of the same group of
   * companies in the same call, and makes them wait until this transaction ends. Comes before
   * anything of the proposal is read.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID id) {
    lifecycle.hold(id);
  }

  public void enter(UUID id, Stage stage) {
    lifecycle.enter(id, stage);
  }

  /** Returns it to the unit; a null due date means {@link #correctionDue}. */
  public void returnForCorrection(UUID id, Stage stage, String reason, Instant due) {
    lifecycle.returnForCorrection(id, stage, reason, due);
  }

  /** By when a proposal that the stage returns now must be submitted again. */
  @Transactional(readOnly = true)
  public Instant correctionDue(UUID id, Stage stage) {
    Proposal proposal = queries.find(id);
    return calls.correctionDueOf(proposal.callId(), stage, CallWindow.scopeOf(proposal));
  }

  public void sendBack(UUID id, Stage from, Stage to, String reason) {
    lifecycle.sendBack(id, from, to, reason);
  }

  /**
   * Returns a proposal under review to its unit from whatever stage it is at (直接退回), for correction
   * until the call closes or the call's days for correction are over.
   */
  public void returnDirectly(UUID id, String reason) {
    lifecycle.returnDirectly(id, reason);
  }

  public void reject(UUID id, Stage stage, String reason) {
    lifecycle.reject(id, stage, reason);
  }

  /**
   * @return the acceptance number (受理编号)
   */
  public String accept(UUID id) {
    return lifecycle.accept(id);
  }

  public void notAccept(UUID id, Stage stage, String reason) {
    lifecycle.notAccept(id, stage, reason);
  }

  public void expire(UUID id) {
    lifecycle.expire(id);
  }

  /**
   * Ends some of the call's drafts for which the close that holds has come, and tells their units
   * (clause 五.4).
   *
   * @return how many; none when all are done
   */
  public int expireDrafts(UUID callId, int atMost) {
    return deadlines.expireDrafts(callId, atMost);
  }

  /** Tells the offices whose proposals are late at the deadline's stages, and how many are. */
  public void reportLate(UUID callId, Deadline deadline, DeadlineScope scope) {
    deadlines.reportLate(callId, deadline, scope);
  }

  /** Tells those concerned of the outcome recorded last. */
  public void announce(UUID id) {
    lifecycle.announce(id);
  }
}
