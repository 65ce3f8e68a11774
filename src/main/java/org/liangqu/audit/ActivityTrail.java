package org.liangqu.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The activities of the process instances; gateways and wrappers say nothing of their own. */
final class ActivityTrail {

  private static final Set<String> SILENT =
      Set.of("exclusiveGateway", "parallelGateway", "multiInstanceBody", "subProcess");

  private ActivityTrail() {}

  static Stream<TrailEntry> of(ProcessRun run) {
    return run.activities().stream()
        .filter(activity -> !SILENT.contains(activity.type()))
        .map(activity -> entry(run, activity));
  }

  private static TrailEntry entry(ProcessRun run, ActivityRun activity) {
    return new TrailEntry(
        TrailEntry.Kind.ACTIVITY,
        activity.started(),
        activity.name() == null ? activity.activityId() : activity.name(),
        state(activity),
        lines(activity),
        null,
        activity.activityId(),
        run.instanceId());
  }

  private static String state(ActivityRun activity) {
    if (activity.canceled()) {
      return "已取消";
    }
    return activity.ended() == null ? "进行中" : null;
  }

  private static List<String> lines(ActivityRun activity) {
    return TrailEntry.stated(
        activity.assigneeName() == null
            ? null
            : "办理人：%s（%s）".formatted(activity.assigneeName(), activity.assigneeId()),
        activity.incident() == null ? null : "执行异常：" + activity.incident());
  }
}
