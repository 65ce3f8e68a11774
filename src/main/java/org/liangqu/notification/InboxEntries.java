package org.liangqu.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InboxEntries extends JpaRepository<InboxEntry, UUID> {

  Page<InboxEntry> findByRecipientIdOrderBySentAtDescIdDesc(String recipientId, Pageable page);

  List<InboxEntry> findByRecipientIdOrderBySentAtDescIdDesc(String recipientId, Limit limit);

  List<InboxEntry> findByRecipientIdAndProposalIdOrderBySentAtDescIdDesc(
      String recipientId, UUID proposalId, Limit limit);

  List<InboxEntry> findByProposalIdOrderBySentAtAscIdAsc(UUID proposalId);

  long countByRecipientIdAndReadAtIsNull(String recipientId);

  @Modifying
  @Query(
      "update InboxEntry e set e.readAt = :now"
          + " where e.id in :ids and e.recipientId = :recipientId and e.readAt is null")
  int markRead(Collection<UUID> ids, String recipientId, Instant now);

  @Modifying
  @Query(
      "update InboxEntry e set e.readAt = :now"
          + " where e.recipientId = :recipientId and e.readAt is null")
  int markAllRead(String recipientId, Instant now);
}
