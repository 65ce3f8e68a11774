package org.liangqu.proposal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository
    extends Repository<Proposal, UUID>, JpaSpecificationExecutor<Proposal> {

  /** How many drafts somebody has begun. */
  interface DraftCount {

    String getAuthor();

    long getDrafts();
  }

  Optional<Proposal> findById(UUID id);

  Optional<Proposal> findByNumber(String number);

  /** Read without loading the proposal, which others may be changing still. */
  @Query("select p.callId as callId, p.lead.unitId as unitId from Proposal p where p.id = :id")
  Optional<Origin> findOrigin(UUID id);

  @Query(
      value = "select distinct person_id from proposal_author where proposal_id in :ids",
      nativeQuery = true)
  Set<String> authors(Collection<UUID> ids);

  @Query(
      """
      select p.createdBy as author, count(p) as drafts from Proposal p
      where p.lead.leadCreditCode = :creditCode
        and p.status = org.liangqu.proposal.ProposalStatus.DRAFT
      group by p.createdBy\
      """)
  List<DraftCount> draftsByAuthor(String creditCode);

  /** Verbs wait for one another, so that the second finds what the first did. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Proposal p where p.id = :id")
  Optional<Proposal> findLocked(UUID id);

  @Query(
      """
      select p from Proposal p
      where p.callId = :callId and p.lead.bureauCode = :bureauCode
        and p.status = :status and p.stage = :stage
      order by p.submittedAt, p.id\
      """)
  List<Proposal> waiting(UUID callId, String bureauCode, ProposalStatus status, Stage stage);

  /**
   * In the order of submission. The running number tells it, drawn while the group is held, even
   * where the clocks of two nodes differ.
   */
  @Query(
      """
      select p from Proposal p
      where p.callId = :callId and p.lead.unitId in :unitIds and p.status in :statuses
      order by cast(function('split_part', p.number, '-', 4) as integer)\
      """)
  List<Proposal> ofUnits(
      UUID callId, Collection<UUID> unitIds, Collection<ProposalStatus> statuses);

  /** Those that others change just now are waited for. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select p from Proposal p
      where p.callId = :callId and p.status = org.liangqu.proposal.ProposalStatus.DRAFT
        and (p.lead.parkCode is null or p.lead.parkCode not in :parkCodes)
        and p.id not in :proposalIds
      order by p.id\
      """)
  List<Proposal> draftsBut(
      UUID callId, Collection<String> parkCodes, Collection<UUID> proposalIds, Limit limit);

  /** What the unit writes, or wrote until it expired; those that others change are waited for. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select p from Proposal p
      where p.callId = :callId
        and p.status in (
          org.liangqu.proposal.ProposalStatus.RETURNED, org.liangqu.proposal.ProposalStatus.EXPIRED)
        and (p.lead.parkCode = :parkCode or :anyPark = true)
        and (p.id = :proposalId or :anyProposal = true)
      order by p.id\
      """)
  List<Proposal> withUnits(
      UUID callId, String parkCode, boolean anyPark, UUID proposalId, boolean anyProposal);

  @Query("select count(p) from Proposal p where p.number is null and p.callId in :callIds")
  long countNeverSubmitted(Collection<UUID> callIds);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Proposal p where p.number is null and p.callId in :callIds order by p.id")
  List<Proposal> neverSubmitted(Collection<UUID> callIds, Limit limit);

  @Query("select count(p) from Proposal p where p.callId = :callId and p.status in :statuses")
  long count(UUID callId, Collection<ProposalStatus> statuses);

  @Query(nativeQuery = true, value = "select nextval('proposal_number')")
  long nextNumber();

  @Query(nativeQuery = true, value = "select nextval('acceptance_number')")
  long nextAcceptanceNumber();

  /** What belongs to it goes with it, by the tables' foreign keys. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(nativeQuery = true, value = "delete from proposal where id = :id")
  void delete(UUID id);

  Proposal save(Proposal proposal);

  void flush();

  /** Whose proposal it is, and in which call; neither ever changes. */
  interface Origin {

    UUID getCallId();

    UUID getUnitId();
  }
}
