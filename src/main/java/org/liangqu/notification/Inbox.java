package org.liangqu.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages people received. Everybody reads their own; auditors see what was sent. */
@Service
@Transactional(readOnly = true)
public class Inbox {

  private final InboxEntries entries;
  private final CurrentPerson currentPerson;
  private final Access access;
  private final Clock clock;

  Inbox(InboxEntries entries, CurrentPerson currentPerson, Access access, Clock clock) {
    this.entries = entries;
    this.currentPerson = currentPerson;
    this.access = access;
    this.clock = clock;
  }

  /** The signed-in person's messages, newest first. */
  public Page<InboxMessage> mine(Pageable page) {
    return entries
        .findByRecipientIdOrderBySentAtDescIdDesc(currentPerson.get().id(), page)
        .map(InboxEntry::toMessage);
  }

  /** The first of them, without counting all. */
  public List<InboxMessage> latest(int atMost) {
    return entries
        .findByRecipientIdOrderBySentAtDescIdDesc(currentPerson.get().id(), Limit.of(atMost))
        .stream()
        .map(InboxEntry::toMessage)
        .toList();
  }

  /** The signed-in person's last messages about a proposal, newest first. */
  public List<InboxMessage> mineAbout(UUID proposalId, int atMost) {
    return entries
        .findByRecipientIdAndProposalIdOrderBySentAtDescIdDesc(
            currentPerson.get().id(), proposalId, Limit.of(atMost))
        .stream()
        .map(InboxEntry::toMessage)
        .toList();
  }

  public long unreadCount() {
    return entries.countByRecipientIdAndReadAtIsNull(currentPerson.get().id());
  }

  /**
   * Marks one of the signed-in person's messages as read; one already read stays as it is.
   *
   * @throws Refusal NOT_FOUND for a message that is not the person's own
   */
  @Transactional
  public InboxMessage open(UUID messageId) {
    String reader = currentPerson.get().id();
    entries.markRead(List.of(messageId), reader, clock.instant());
    return entries
        .findById(messageId)
        .map(InboxEntry::toMessage)
        .filter(message -> message.recipientId().equals(reader))
        .orElseThrow(() -> Refusal.notFound("message-unknown", "没有这条消息，请回到消息列表查看。"));
  }

  /**
   * Marks those messages as read that are the signed-in person's own.
   *
   * @return how many were still unread
   */
  @Transactional
  public int markRead(Collection<UUID> messageIds) {
    return messageIds.isEmpty()
        ? 0
        : entries.markRead(messageIds, currentPerson.get().id(), clock.instant());
  }

  @Transactional
  public int markAllRead() {
    return entries.markAllRead(currentPerson.get().id(), clock.instant());
  }

  /**
   * All that was sent about a proposal, oldest first.
   *
   * @throws Refusal FORBIDDEN for anybody but auditors
   */
  public List<InboxMessage> sentAbout(UUID proposalId) {
    access.require(Act.READ_SENT_MESSAGES);
    return entries.findByProposalIdOrderBySentAtAscIdAsc(proposalId).stream()
        .map(InboxEntry::toMessage)
        .toList();
  }
}
