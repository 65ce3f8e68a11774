package org.liangqu.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScoreSheets extends Repository<ScoreSheet, UUID> {

  ScoreSheet save(ScoreSheet sheet);

  /** By their random ids: any other order would tell the coordinator who gave what. */
  List<ScoreSheet> findByPanelIdOrderById(UUID panelId);

  Optional<ScoreSheet> findByPanelIdAndAccountId(UUID panelId, String accountId);

  boolean existsBySeatId(UUID seatId);
}
