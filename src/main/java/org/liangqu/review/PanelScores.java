package org.liangqu.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PanelScores extends Repository<PanelScore, UUID> {

  PanelScore save(PanelScore score);

  Optional<PanelScore> findById(UUID panelId);
}
