package org.liangqu.proposal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<ProposalVersion, UUID> {

  @Query("select v from ProposalVersion v where v.proposal.id = :proposalId and v.number = :number")
  Optional<ProposalVersion> find(UUID proposalId, int number);
}
