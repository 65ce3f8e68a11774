package org.liangqu.shared;

import java.time.Duration;
import java.time.Instant;

/** How long it is until a moment, in words (剩余时间). */
public final class TimeLeft {

  public static final String OVER = "已截止";

  private TimeLeft() {}

  /** Such as 还有3天5小时; in the last day hours and minutes. */
  public static String words(Instant now, Instant due) {
    if (!now.isBefore(due)) {
      return OVER;
    }
    Duration left = Duration.between(now, due);
    if (left.toDays() > 0) {
      return "还有" + left.toDays() + "天" + unless0(left.toHoursPart(), "小时");
    }
    if (left.toHours() > 0) {
      return "还有" + left.toHours() + "小时" + unless0(left.toMinutesPart(), "分钟");
    }
    return left.toMinutes() > 0 ? "还有" + left.toMinutes() + "分钟" : "不足1分钟";
  }

  private static String unless0(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }
}
