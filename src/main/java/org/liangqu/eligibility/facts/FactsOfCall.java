package org.liangqu.eligibility.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.call.Call;
import org.liangqu.shared.ClockConfiguration;

/** The call's window and lists (clauses 二(二), 四.3, 四.7, 五.4); times are Beijing time. */
final class FactsOfCall {

  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private FactsOfCall() {}

  static Map<String, Object> of(Call call, Instant submittedAt) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("opens", time(call.opens()));
    facts.put("closes", time(call.closes()));
    facts.put("closesOn", LocalDate.ofInstant(call.closes(), ClockConfiguration.ZONE).toString());
    facts.put("submittedAt", time(submittedAt));
    facts.put("fiscalYear", call.previousFiscalYear());
    facts.put("callClusters", call.clusters());
    return facts;
  }

  private static String time(Instant instant) {
    return instant == null
        ? null
        : TO_THE_SECOND.format(LocalDateTime.ofInstant(instant, ClockConfiguration.ZONE));
  }
}
