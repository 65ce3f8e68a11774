package org.liangqu.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<AttachmentEntity, UUID> {

  Optional<AttachmentEntity> findById(UUID id);

  @Query("select a.id from AttachmentEntity a where a.proposalId = :proposalId")
  List<UUID> idsOf(UUID proposalId);

  @Query(
      """
      select count(v) > 0 from ProposalVersion v join v.attachments a
      where a.id = :id and v.submittedAt is not null""")
  boolean wasSubmitted(UUID id);

  void delete(AttachmentEntity attachment);

  void flush();
}
