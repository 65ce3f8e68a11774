package org.liangqu.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bureaus' selection lists (遴选函及清单, clause 五.2): gathered, drafted, signed, produced as letter
 * and list, issued. A bureau may make further lists for a call once the one before is issued.
 */
@Service
public class SelectionLists {

  private final Gathering gathering;
  private final Signing signing;
  private final Issuing issuing;
  private final ListReading reading;

  SelectionLists(Gathering gathering, Signing signing, Issuing issuing, ListReading reading) {
    this.gathering = gathering;
    this.signing = signing;
    this.issuing = issuing;
    this.reading = reading;
  }

  /**
   * Opens a list of all that the bureau selected in the call and that isn't listed yet, the best
   * score first.
   *
   * @throws Refusal conflict when nothing waits or another list is in the making; forbidden to all
   *     but the bureau's officers
   */
  @Transactional
  public SelectionListView open(UUID callId, String bureauCode) {
    return reading.toView(gathering.open(callId, bureauCode));
  }

  /** The bureaus that selected proposals which wait for a list, while none is in the making. */
  @Transactional(readOnly = true)
  public List<String> bureausAwaitingList(UUID callId) {
    return gathering.bureausAwaitingList(callId);
  }

  /**
   * Strikes proposals and hands the list to the leader.
   *
   * @param struckProposalIds proposals to strike; all others stay on the list
   * @param strikeReason at least four characters when something is struck
   * @throws Refusal invalid for what isn't on the list, without reason, or when nothing is left;
   *     conflict when the list isn't in drafting; forbidden to all but the bureau's officers
   */
  @Transactional
  public void draft(
      UUID listId, List<String> struckProposalIds, String strikeReason, String opinion) {
    signing.draft(listId, struckProposalIds, strikeReason, opinion);
  }

  /**
   * Signs the list or sends it back.
   *
   * @param decision SIGN or RETURN
   * @param opinion at least four characters to send it back
   * @throws Refusal forbidden to all but the bureau's leaders, and to whoever drafted it; conflict
   *     when the list doesn't wait for a signature
   */
  @Transactional
  public void sign(UUID listId, String decision, String opinion) {
    signing.sign(listId, decision, opinion);
  }

  /** Lets the drafter know whether the list was signed or sent back; the process says when. */
  @Transactional
  public void announceSigning(UUID listId) {
    signing.announce(listId);
  }

  /**
   * Gives up a list that was not sent out; its proposals wait for another.
   *
   * @throws Refusal forbidden to all but the bureau's officers
   */
  @Transactional
  public void cancel(UUID listId, String reason) {
    signing.cancel(listId, reason);
  }

  /**
   * Produces letter and list with number and date; when that was done before, gives the same again.
   *
   * @throws Refusal conflict while the list isn't signed
   */
  @Transactional
  public List<ListDocument> produce(UUID listId) {
    return issuing.produce(listId);
  }

  /**
   * Issues the list: what it carries goes on to the recommending unit, what was struck ends. Does
   * nothing when that was done before.
   *
   * @throws Refusal conflict while the letter isn't produced
   */
  @Transactional
  public void issue(UUID listId) {
    issuing.issue(listId);
  }

  /**
   * A list with its entries and history.
   *
   * @throws Refusal forbidden to people it doesn't concern, or yet
   */
  @Transactional(readOnly = true)
  public SelectionListView view(UUID listId) {
    return reading.view(listId);
  }

  /** A bureau's lists for a call, the oldest first: for its own people and the auditor. */
  @Transactional(readOnly = true)
  public List<SelectionListView> of(UUID callId, String bureauCode) {
    return reading.of(callId, bureauCode);
  }

  /** What was produced for a list, without the contents. */
  @Transactional(readOnly = true)
  public List<ListDocument> documents(UUID listId) {
    return reading.documents(listId);
  }

  /**
   * One document with its content; that it was handed out is on record.
   *
   * @throws Refusal not found; forbidden to people the list doesn't concern
   */
  @Transactional
  public DocumentContent document(UUID listId, UUID documentId) {
    return reading.document(listId, documentId);
  }

  /** Whether the list that the proposal was put on last is issued and carries it (clause 五.3). */
  @Transactional(readOnly = true)
  public boolean isOnIssuedList(UUID proposalId) {
    return reading.isOnIssuedList(proposalId);
  }

  /**
   * The proposal's entry on the list that it was put on last; none, since it tells the score, for
   * people whom that list doesn't concern.
   */
  @Transactional(readOnly = true)
  public Optional<ListEntry> entryOf(UUID proposalId) {
    return reading.entryOf(proposalId);
  }
}
