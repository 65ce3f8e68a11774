package org.liangqu.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.proposal.files.ScanState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<AttachmentEntity, UUID> {

  Optional<AttachmentEntity> findById(UUID id);

  @Query("select distinct a.contentId from AttachmentEntity a where a.proposalId = :proposalId")
  List<UUID> contentsOf(UUID proposalId);

  @Query("select count(a) > 0 from AttachmentEntity a where a.contentId = :contentId")
  boolean isKept(UUID contentId);

  @Query(
      """
      select a from AttachmentEntity a where a.scan = :state order by a.uploadedAt""")
  List<AttachmentEntity> in(ScanState state, Limit limit);

  /** A file stays as it is; only what is known of it grows. */
  @Modifying(clearAutomatically = true)
  @Query("update AttachmentEntity a set a.scan = :state where a.contentId = :contentId")
  void mark(UUID contentId, ScanState state);

  @Query(
      """
      select count(v) > 0 from ProposalVersion v join v.attachments a
      where a.id = :id and v.submittedAt is not null""")
  boolean wasSubmitted(UUID id);

  void delete(AttachmentEntity attachment);

  void flush();
}
