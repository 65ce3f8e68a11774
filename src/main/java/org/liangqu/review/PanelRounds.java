package org.liangqu.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PanelRounds extends Repository<Panel, UUID> {

  Panel save(Panel panel);

  Optional<Panel> findFirstByProposalIdOrderByRoundDesc(UUID proposalId);

  List<Panel> findByProposalIdOrderByRound(UUID proposalId);

  /** The same, while those who change the panel wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Panel> readFirstByProposalIdOrderByRoundDesc(UUID proposalId);
}
