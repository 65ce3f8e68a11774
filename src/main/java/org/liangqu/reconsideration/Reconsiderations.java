package org.liangqu.reconsideration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests that a rejection be reconsidered (申请复议): the unit asks once, within as many working days
 * as the call gives for a correction; an office of the stage that rejected answers, once and for
 * all. Whatever changes one waits for whoever decides on or reinstates the proposal.
 */
@Service
@Transactional
public class Reconsiderations {

  private final ReconsiderationRecords records;
  private final ReconsiderationRights rights;
  private final ReconsiderationDays days;
  private final Rejections rejections;
  private final Proposals proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reconsiderations(
      ReconsiderationRecords records,
      ReconsiderationRights rights,
      ReconsiderationDays days,
      Rejections rejections,
      Proposals proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.records = records;
    this.rights = rights;
    this.days = days;
    this.rejections = rejections;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** The proposal's request, as far as the reader may know of it. */
  @Transactional(readOnly = true)
  public Optional<Reconsideration> find(UUID proposalId) {
    return known(proposals.summary(proposalId));
  }

  private Optional<Reconsideration> known(ProposalSummary proposal) {
    return records
        .findById(proposal.id())
        .map(ReconsiderationRecord::toReconsideration)
        .filter(found -> rights.mayRead(proposal, found));
  }

  /** All that the unit's page shows to the reader. */
  @Transactional(readOnly = true)
  public ReconsiderationCase of(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    Optional<Reconsideration> known = known(proposal);
    Optional<String> obstacle =
        rejections.objection(proposal, clock.instant()).map(Refusal::getMessage);
    boolean writable = obstacle.isEmpty() && known.map(Reconsideration::isDraft).orElse(true);
    return new ReconsiderationCase(
        proposal,
        rejections.of(proposal).orElse(null),
        rejections.requestDue(proposal).orElse(null),
        obstacle.orElse(null),
        known.orElse(null),
        writable && rights.unitMay(Act.WRITE_RECONSIDERATION, proposal),
        writable && rights.unitMay(Act.REQUEST_RECONSIDERATION, proposal),
        known.filter(Reconsideration::isOpen).isPresent()
            && rights.unitMay(Act.REQUEST_RECONSIDERATION, proposal));
  }

  /**
   * Keeps what the unit's people write, before it is sent.
   *
   * @param revision of what was read before, -1 where nothing was written yet
   * @throws Refusal forbidden to others; conflict where the proposal can't be reconsidered, or
   *     where somebody else has written meanwhile; invalid beyond 2000 characters
   */
  public void write(UUID proposalId, int revision, String reasons) {
    String words = ReconsiderationTexts.draft(reasons);
    keep(Act.WRITE_RECONSIDERATION, proposalId, revision, words);
  }

  /**
   * Sends the request to the office of the stage that rejected the proposal.
   *
   * @throws Refusal as {@link #write}, and invalid below ten characters
   */
  public void request(UUID proposalId, int revision, String reasons) {
    rights.requireUnit(Act.REQUEST_RECONSIDERATION, proposals.summary(proposalId));
    String words = ReconsiderationTexts.reasons(reasons);
    ReconsiderationRecord record = keep(Act.REQUEST_RECONSIDERATION, proposalId, revision, words);
    ProposalSummary proposal = proposals.summary(proposalId);
    Instant now = clock.instant();
    record.request(rights.person().id(), now, days.answerDue(proposal.callId(), now));
    records.flush();
    events.publishEvent(new ReconsiderationRequested(proposal, record.stage()));
  }

  private ReconsiderationRecord keep(Act act, UUID proposalId, int revision, String words) {
    proposals.hold(proposalId);
    ProposalSummary proposal = proposals.summary(proposalId);
    Person person = rights.requireUnit(act, proposal);
    Instant now = clock.instant();
    rejections.requireOpen(proposal, now);
    ReconsiderationRecord record =
        records.findById(proposalId).orElseGet(() -> new ReconsiderationRecord(proposalId));
    record.write(proposal.stage(), words, person.id(), now);
    if (record.revision() != revision) {
      throw Refusal.conflict(
          "reconsideration-outdated", "他人刚刚修改过这份复议申请。您填写的内容仍在输入框中，请与已保存的内容核对后再保存");
    }
    ReconsiderationRecord kept = records.save(record);
    records.flush();
    return kept;
  }

  /** Takes a request back that wasn't answered yet; it can't be sent again. */
  public void withdraw(UUID proposalId) {
    proposals.hold(proposalId);
    ProposalSummary proposal = proposals.summary(proposalId);
    rights.requireUnit(Act.REQUEST_RECONSIDERATION, proposal);
    records
        .findById(proposalId)
        .orElseThrow(() -> Refusal.conflict("reconsideration-none", "该项目没有可以撤回的复议申请，请刷新页面查看最新状态"))
        .withdraw();
    records.flush();
    events.publishEvent(new ReconsiderationWithdrawn(proposal));
  }

  /**
   * Answers a request: the proposal goes on at the stage that rejected it, or stays rejected.
   *
   * @param decision REINSTATE or DECLINE
   * @param reason four to 2000 characters, told to the unit
   * @throws Refusal invalid without decision or reason; forbidden without the office, and to
   *     whoever rejected it while somebody else may answer; conflict where it isn't open any more
   */
  public void decide(UUID proposalId, String decision, String reason) {
    ReconsiderationAnswer answer = ReconsiderationAnswer.choose(decision);
    String words = ReconsiderationTexts.answer(reason);
    proposals.hold(proposalId);
    ProposalSummary proposal = proposals.summary(proposalId);
    ReconsiderationRecord record = existing(proposalId);
    Person officer = rights.requireOffice(proposal, record.stage());
    record.answer(answer.status(), words, officer.id(), clock.instant());
    records.flush();
    if (answer == ReconsiderationAnswer.REINSTATE) {
      proposals.reinstate(proposalId, words);
    }
  }

  /** Tells those concerned how the request stands. */
  public void announce(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    Reconsideration reconsideration = existing(proposalId).toReconsideration();
    events.publishEvent(
        new ReconsiderationAnnounced(
            proposal,
            reconsideration,
            ReconsiderationRights.offices(proposal, reconsideration.stage())));
  }

  /** Whose the answer is (承办岗位). */
  @Transactional(readOnly = true)
  public List<Office> offices(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    return ReconsiderationRights.offices(proposal, existing(proposalId).stage());
  }

  /** When the answer is due; a request that was sent has such a day. */
  @Transactional(readOnly = true)
  public Instant answerDue(UUID proposalId) {
    return existing(proposalId).toReconsideration().answerDue();
  }

  /** When the office is reminded of it. */
  @Transactional(readOnly = true)
  public Instant reminder(UUID proposalId) {
    return days.reminder(proposals.summary(proposalId).callId(), answerDue(proposalId));
  }

  private ReconsiderationRecord existing(UUID proposalId) {
    return records
        .findById(proposalId)
        .orElseThrow(() -> Refusal.notFound("reconsideration-unknown", "该项目没有复议申请"));
  }
}
