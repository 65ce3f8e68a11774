package org.liangqu.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.engine.ExpressionBeans;

/** What the models name, doing nothing but what lets them go on. */
public final class StandIns {

  private static final String PASS = "PASS";
  private static final int PANEL = 5;

  private static final Map<String, String> DECISIONS =
      Map.of(
          "Task_ReviewForm", "formalReviewDecision",
          "Task_ReviewAtBureau", "bureauReviewDecision",
          "Task_ReviewAtRecommender", "recommendationDecision",
          "Task_AcceptIntake", "intakeDecision");

  private StandIns() {}

  /**
   * @param issue tells the proposals of the bureau that their list is out
   */
  static Map<Object, Object> all(Consumer<String> issue) {
    Map<Object, Object> beans = new HashMap<>();
    for (String name : ExpressionBeans.names()) {
      TaskListener nothing = task -> {};
      beans.put(name, name.endsWith("Listener") ? nothing : (JavaDelegate) execution -> {});
    }
    beans.put("deadlines", new Deadlines());
    beans.put("reviewSeats", new Seats());
    beans.put("checkEligibilityDelegate", setting("eligibilityOutcome", PASS));
    beans.put("judgeSelectionDelegate", setting("selectionOutcome", PASS));
    beans.put("summarizeScoresDelegate", setting("scoreReached", true));
    beans.put("recordDecisionListener", decided());
    beans.put("answerInvitationListener", answered());
    beans.put("recordArgumentationListener", on("expertReviewDecision", PASS));
    beans.put("signListListener", on("signingDecision", "SIGN"));
    beans.put("issueListDelegate", issued(issue));
    return beans;
  }

  private static JavaDelegate setting(String variable, Object value) {
    return execution -> execution.setVariable(variable, value);
  }

  private static TaskListener on(String variable, Object value) {
    return task -> task.setVariable(variable, value);
  }

  private static TaskListener decided() {
    return task -> task.setVariable(DECISIONS.get(task.getTaskDefinitionKey()), PASS);
  }

  private static TaskListener answered() {
    return task -> task.getExecution().setVariableLocal("answer", "ACCEPT");
  }

  private static JavaDelegate issued(Consumer<String> issue) {
    return execution -> issue.accept(ProcessVariables.text(execution, "bureauCode"));
  }

  /** Every date far enough ahead that no timer fires. */
  public static final class Deadlines {

    public Date due(String callId, String stage) {
      return Date.from(Instant.now().plus(Duration.ofDays(40)));
    }

    public Date reminder(String callId, String stage) {
      return Date.from(Instant.now().plus(Duration.ofDays(35)));
    }

    public Date due(String callId, String stage, String parkCode, String proposalId) {
      return due(callId, stage);
    }

    public Date reminder(String callId, String stage, String parkCode, String proposalId) {
      return reminder(callId, stage);
    }

    public Date correctionDue(String proposalId) {
      return Date.from(Instant.now().plus(Duration.ofDays(30)));
    }
  }

  public static final class Seats {

    public List<String> seats(String proposalId) {
      return java.util.stream.IntStream.range(0, PANEL).mapToObj(i -> "expert" + i).toList();
    }
  }
}
