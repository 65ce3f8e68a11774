package org.liangqu.portal.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and amounts of money, which no catalogue can list. */
final class Quantity {

  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})年)?(1[0-2]|[1-9])月(\\d{1,2})日(?: ?(\\d{2}:\\d{2}))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(1[0-2]|[1-9])月");
  private static final Pattern MONEY = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?) ?万元");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private Quantity() {}

  /** Such as 20 October 2026, October 2026 or CNY 3,000,000 (300万元). */
  static Optional<String> english(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return Optional.of(
          "%s %s%s%s"
              .formatted(
                  day.group(3),
                  month(day.group(2)),
                  day.group(1) == null ? "" : " " + day.group(1),
                  day.group(4) == null ? "" : ", " + day.group(4)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(month(month.group(2)) + " " + month.group(1));
    }
    Matcher money = MONEY.matcher(text);
    return money.matches() ? Optional.of(yuan(money.group(1))) : Optional.empty();
  }

  private static String month(String number) {
    return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String yuan(String wan) {
    return new DecimalFormat("'CNY' #,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(new BigDecimal(wan.replace(",", "")).multiply(WAN));
  }
}
