package org.liangqu.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Argumentations extends Repository<Argumentation, UUID> {

  Argumentation save(Argumentation argumentation);

  Optional<Argumentation> findFirstByProposalIdOrderByRoundDesc(UUID proposalId);
}
