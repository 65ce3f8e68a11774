package org.liangqu.workflow.proposalapproval;

import org.liangqu.call.Stage;

/** The tasks of people in the approval, and whose they are. */
enum ReviewTask {
  FORMAL_REVIEW("Task_ReviewForm", Stage.FORMAL_REVIEW, "formalReviewer-urumqiHitech"),
  BUREAU_REVIEW("Task_ReviewAtBureau", Stage.BUREAU_REVIEW, "bureauOfficer-urumqi"),
  RECOMMENDATION("Task_ReviewAtRecommender", Stage.RECOMMENDATION, "recommender-urumqiHitech"),
  INTAKE("Task_AcceptIntake", Stage.INTAKE, "intakeOfficer");

  private final String id;
  private final Stage stage;
  private final String group;

  ReviewTask(String id, Stage stage, String group) {
    this.id = id;
    this.stage = stage;
    this.group = group;
  }

  String id() {
    return id;
  }

  Stage stage() {
    return stage;
  }

  String group() {
    return group;
  }
}
