package org.liangqu.workflow.expertreview;

import java.util.List;
import java.util.UUID;
import org.liangqu.review.Panels;
import org.springframework.stereotype.Component;

/** The experts that the model's multi-instance activities run for. */
@Component
public class ReviewSeats {

  private final Panels panels;

  ReviewSeats(Panels panels) {
    this.panels = panels;
  }

  public List<String> seats(String proposalId) {
    return panels.seats(UUID.fromString(proposalId));
  }
}
