package org.liangqu.eligibility;

import java.util.UUID;
import org.liangqu.proposal.Outcome;

/** Port that tells what the park's reviews concluded (clauses 四.1, 五.2, 二(二)5). */
@FunctionalInterface
public interface ReviewEvidence {

  ParkReview ofPark(UUID proposalId);

  /**
   * The newest conclusions on the version under review, null where none is recorded yet.
   *
   * @param academicianAttended whether the academician took part in the argumentation
   */
  record ParkReview(Outcome formalReview, Outcome argumentation, Boolean academicianAttended) {

    public static final ParkReview NONE = new ParkReview(null, null, null);
  }
}
