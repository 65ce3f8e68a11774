package org.liangqu.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StageDecisionRecords extends Repository<StageDecision, UUID> {

  StageDecision save(StageDecision decision);

  List<StageDecision> findByProposalIdOrderByDecidedAtAscIdAsc(UUID proposalId);
}
