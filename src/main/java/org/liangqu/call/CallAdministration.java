package org.liangqu.call;

import java.util.List;
import java.util.UUID;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with calls. A draft changes freely; a published call only as far as what
 * has already happened allows, with a reason, and its deadlines move through {@link Calls#move}.
 */
@Service
@Transactional
public class CallAdministration {

  private final CallRepository calls;
  private final CallDesk desk;
  private final ChangeDesk changes;
  private final GuideTexts guides;
  private final CallHistory history;
  private final NextYear nextYear;
  private final Access access;
  private final ApplicationEventPublisher events;

  CallAdministration(
      CallRepository calls,
      CallDesk desk,
      ChangeDesk changes,
      GuideTexts guides,
      CallHistory history,
      NextYear nextYear,
      Access access,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.desk = desk;
    this.changes = changes;
    this.guides = guides;
    this.history = history;
    this.nextYear = nextYear;
    this.access = access;
    this.events = events;
  }

  /** Refuses whoever doesn't administer calls. */
  @Transactional(readOnly = true)
  public void requireAccess() {
    access.require(Act.KEEP_CALLS);
  }

  /** Drafts too, the latest year first. */
  @Transactional(readOnly = true)
  public List<Call> all() {
    access.require(Act.KEEP_CALLS);
    return calls.findAll(Sort.by("year").descending()).stream().map(CallEntity::toCall).toList();
  }

  public Call draft(NewCall call) {
    return desk.draft(call);
  }

  /** Copies a call into the year after it, as a draft to be checked. */
  public Call copy(UUID id) {
    Call call = found(id);
    return desk.copy(nextYear.of(call, guides.read(id)), id);
  }

  /** What the change would do, and whom it concerns; nothing is written. */
  @Transactional(readOnly = true)
  public CallChange preview(UUID id, NewCall wanted) {
    access.require(Act.KEEP_CALLS);
    return changes.preview(found(id), wanted);
  }

  /**
   * @param revision of the call when it was opened for change
   * @param reason required once it is published
   * @throws Refusal where somebody else has changed it since, or what has happened forbids it
   */
  public Call change(UUID id, int revision, NewCall wanted, String reason) {
    return changes.change(id, revision, wanted, reason);
  }

  /** What stands in the way of publishing the draft, and what to think of. */
  @Transactional(readOnly = true)
  public CallChange previewPublication(UUID id) {
    access.require(Act.KEEP_CALLS);
    return changes.previewPublication(found(id));
  }

  public Call publish(UUID id, int revision) {
    Call published = changes.publish(id, revision);
    events.publishEvent(new CallPublished(published.id(), published.year()));
    return published;
  }

  /** Deletes a draft. */
  public void discard(UUID id) {
    desk.discard(id);
  }

  /** The latest change first; auditors read it too. */
  @Transactional(readOnly = true)
  public List<PastChange> history(UUID id) {
    access.require(Act.READ_CALL_CHANGES);
    return history.of(id);
  }

  /** The guide's text as it was typed. */
  @Transactional(readOnly = true)
  public String guideText(UUID id) {
    access.require(Act.KEEP_CALLS);
    return guides.read(id);
  }

  /** The guide's text that a new call begins with. */
  public String deliveredGuideText() {
    return guides.delivered();
  }

  private Call found(UUID id) {
    return calls.findById(id).map(CallEntity::toCall).orElseThrow(CallDesk::unknown);
  }
}
