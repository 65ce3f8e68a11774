package org.liangqu.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A round's scores drawn together. */
@Entity
@Table(name = "review_panel_score")
class PanelScore implements Persistable<UUID> {

  @Id private UUID panelId;
  private BigDecimal mean;
  private BigDecimal threshold;
  private boolean reached;
  private boolean extremesDropped;
  private Instant summarizedAt;

  protected PanelScore() {}

  PanelScore(Panel panel, MeanScore score, BigDecimal threshold, Instant now) {
    panelId = panel.id();
    mean = score.mean();
    extremesDropped = score.extremesDropped();
    this.threshold = threshold.setScale(MeanScore.DIGITS, RoundingMode.HALF_UP);
    reached = mean.compareTo(threshold) >= 0;
    summarizedAt = now;
  }

  ScoreSummary toSummary(Panel panel, List<AnonymousScore> lines) {
    return new ScoreSummary(
        panel.proposalId(), panel.round(), mean, threshold, reached, extremesDropped, lines);
  }

  boolean reached() {
    return reached;
  }

  BigDecimal mean() {
    return mean;
  }

  BigDecimal threshold() {
    return threshold;
  }

  @Override
  public UUID getId() {
    return panelId;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
