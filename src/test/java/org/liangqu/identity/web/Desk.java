package org.liangqu.identity.web;

import org.liangqu.call.Stage;
import org.liangqu.identity.Role;

/** Where a proposal lies. */
enum Desk {
  FORMAL_REVIEW(Stage.FORMAL_REVIEW),
  PANEL_FORMATION(Stage.EXPERT_REVIEW),
  PANEL(Stage.EXPERT_REVIEW),
  BUREAU(Stage.BUREAU_REVIEW),
  RECOMMENDER(Stage.RECOMMENDATION),
  INTAKE(Stage.INTAKE);

  private final Stage stage;

  Desk(Stage stage) {
    this.stage = stage;
  }

  Stage stage() {
    return stage;
  }

  /** Whoever has no desk looks at what has just been submitted. */
  static Desk of(Role role) {
    return switch (role) {
      case REVIEW_COORDINATOR -> PANEL_FORMATION;
      case EXPERT -> PANEL;
      case BUREAU_OFFICER, BUREAU_LEADER -> BUREAU;
      case RECOMMENDER -> RECOMMENDER;
      case INTAKE_OFFICER -> INTAKE;
      default -> FORMAL_REVIEW;
    };
  }
}
