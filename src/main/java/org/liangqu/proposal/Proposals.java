package org.liangqu.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** What people and the stages of the approval path do with proposals. */
@Service
public class Proposals {

  public ProposalSummary create(
      UUID callId, ProposalType type, UUID unitId, ProposalContent content) {
    throw new UnsupportedOperationException();
  }

  public ProposalSummary change(UUID id, int expectedRevision, ProposalContent content) {
    throw new UnsupportedOperationException();
  }

  public void discard(UUID id) {
    throw new UnsupportedOperationException();
  }

  public ProposalSummary submit(UUID id) {
    throw new UnsupportedOperationException();
  }

  public ProposalSummary withdraw(UUID id, String reason) {
    throw new UnsupportedOperationException();
  }

  public Attachment attach(UUID id, NewAttachment attachment) {
    throw new UnsupportedOperationException();
  }

  public void detach(UUID id, UUID attachmentId) {
    throw new UnsupportedOperationException();
  }

  public AttachmentContent download(UUID attachmentId) {
    throw new UnsupportedOperationException();
  }

  public ProposalSummary summary(UUID id) {
    throw new UnsupportedOperationException();
  }

  public ProposalSummary summaryByNumber(String number) {
    throw new UnsupportedOperationException();
  }

  /**
   * The current version: the one under review, or, for the unit's own people, the one open for
   * change.
   */
  public ProposalDossier dossier(UUID id) {
    throw new UnsupportedOperationException();
  }

  public ProposalDossier dossier(UUID id, int version) {
    throw new UnsupportedOperationException();
  }

  public List<SubmittedVersion> versions(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** The ids of those who wrote, changed or submitted it: they don't review it. */
  public Set<String> authors(UUID id) {
    throw new UnsupportedOperationException();
  }

  public Optional<LastOutcome> lastOutcome(UUID id) {
    throw new UnsupportedOperationException();
  }

  public Page<ProposalSummary> search(ProposalSearch search, Pageable pageable) {
    throw new UnsupportedOperationException();
  }

  public List<ProposalSummary> awaitingSelection(UUID callId, String bureauCode) {
    throw new UnsupportedOperationException();
  }

  /** The units' live proposals in a call, the first submitted first (clauses 四.4, 四.8). */
  public List<ProposalSummary> live(UUID callId, Collection<UUID> unitIds) {
    throw new UnsupportedOperationException();
  }

  public void enter(UUID id, Stage stage) {
    throw new UnsupportedOperationException();
  }

  /** Returns it to the unit; a null due date means {@link #correctionDue}. */
  public void returnForCorrection(UUID id, Stage stage, String reason, Instant due) {
    throw new UnsupportedOperationException();
  }

  /** By when a proposal that the stage returns now must be submitted again. */
  public Instant correctionDue(UUID id, Stage stage) {
    throw new UnsupportedOperationException();
  }

  public void sendBack(UUID id, Stage from, Stage to, String reason) {
    throw new UnsupportedOperationException();
  }

  public void reject(UUID id, Stage stage, String reason) {
    throw new UnsupportedOperationException();
  }

  public String accept(UUID id) {
    throw new UnsupportedOperationException();
  }

  public void notAccept(UUID id, Stage stage, String reason) {
    throw new UnsupportedOperationException();
  }

  public void expire(UUID id) {
    throw new UnsupportedOperationException();
  }

  public void reinstate(UUID id, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Tells those concerned of the outcome recorded last. */
  public void announce(UUID id) {
    throw new UnsupportedOperationException();
  }
}
