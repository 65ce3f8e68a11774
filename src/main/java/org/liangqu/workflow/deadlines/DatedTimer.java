package org.liangqu.workflow.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.management.JobDefinition;
import org.liangqu.call.DeadlineBook;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;

/**
 * A task's timer that asks the call for its date, as the model says: so that timers of models
 * changed in Modeler move too.
 *
 * @param reminder whether it asks for the reminder, not for the due date itself
 */
record DatedTimer(String jobDefinitionId, String activityId, Stage stage, boolean reminder) {

  private static final Pattern ASKED =
      Pattern.compile("deadlines\\.(due|reminder)\\(callId,\\s*'(\\w+)'");

  static Optional<DatedTimer> of(JobDefinition definition) {
    Matcher asked = ASKED.matcher(String.valueOf(definition.getJobConfiguration()));
    return asked.find()
        ? Optional.of(
            new DatedTimer(
                definition.getId(),
                definition.getActivityId(),
                Stage.valueOf(asked.group(2)),
                asked.group(1).equals("reminder")))
        : Optional.empty();
  }

  Instant date(DeadlineBook book, DeadlineScope scope) {
    return reminder ? book.reminder(stage, scope) : book.due(stage, scope);
  }
}
