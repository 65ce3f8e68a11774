package org.liangqu.proposal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.liangqu.shared.ClockConfiguration;

/** Times as messages to people show them. */
final class Times {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ClockConfiguration.ZONE);

  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(ClockConfiguration.ZONE);

  private Times() {}

  static String show(Instant time) {
    return FORMAT.format(time);
  }

  /** To the second. */
  static String exact(Instant time) {
    return EXACT.format(time);
  }
}
