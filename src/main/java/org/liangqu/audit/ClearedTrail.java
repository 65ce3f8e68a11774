package org.liangqu.audit;

import java.time.format.DateTimeFormatter;
import org.liangqu.shared.ClockConfiguration;

/** That the engine's own history was cleared, so that nobody takes its absence for a loss. */
final class ClearedTrail {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockConfiguration.ZONE);

  private ClearedTrail() {}

  static TrailEntry of(ClearedRun run) {
    return TrailEntry.of(
        TrailEntry.Kind.ACTIVITY,
        run.cleared(),
        "流程历史已按保存期限清理：" + run.definitionName(),
        "已清理",
        "第 %d 版模型，%s 至 %s"
            .formatted(run.version(), MOMENT.format(run.started()), MOMENT.format(run.ended())),
        "结果：" + (run.endEventName() == null ? "已取消" : run.endEventName()),
        "各版本、审查意见、决定、清单和文件不在清理之列。");
  }
}
