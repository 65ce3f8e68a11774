package org.liangqu.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageDecisionRecords extends Repository<StageDecision, UUID> {

  StageDecision save(StageDecision decision);

  List<StageDecision> findByProposalIdOrderByDecidedAtAscIdAsc(UUID proposalId);

  /** Accounts of those who decided on it. */
  @Query("select distinct d.personId from StageDecision d where d.proposalId = :proposalId")
  Set<String> deciders(UUID proposalId);
}
