package org.liangqu.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What one expert gave: written once, never changed. */
@Entity
@Table(name = "review_score_sheet")
class ScoreSheet implements Persistable<UUID> {

  @Id private UUID id;
  private UUID panelId;
  private UUID seatId;
  private String accountId;
  private BigDecimal total;
  private String opinion;
  private Instant scoredAt;

  @ElementCollection
  @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "sheet_id"))
  @OrderColumn(name = "position")
  @Column(name = "score")
  private List<BigDecimal> scores = new ArrayList<>();

  protected ScoreSheet() {}

  ScoreSheet(Panel panel, PanelSeat seat, List<BigDecimal> scores, String opinion, Instant now) {
    id = UUID.randomUUID();
    panelId = panel.id();
    seatId = seat.id();
    accountId = seat.accountId();
    this.scores.addAll(scores);
    total = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    this.opinion = opinion;
    scoredAt = now;
  }

  AnonymousScore toScore() {
    return new AnonymousScore(scores, total, opinion);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }

  String accountId() {
    return accountId;
  }

  BigDecimal total() {
    return total;
  }

  Instant scoredAt() {
    return scoredAt;
  }
}
