package org.liangqu.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liangqu.shared.ClockConfiguration;

/** Points in time as the messages write them, in Beijing time. */
final class Moments {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA)
          .withZone(ClockConfiguration.ZONE);

  private Moments() {}

  static String word(Instant moment) {
    return moment == null ? "规定期限" : FORMAT.format(moment);
  }
}
