package org.liangqu.organization;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A bad credit record of a unit or its legal representative (不良信用记录, clause 四.2).
 *
 * @param person the legal representative whose record it is; null if it is the unit's own
 * @param source who published it
 */
public record CreditRecord(String person, String source, String reason, LocalDate listedOn) {

  /** The dot in names such as 买买提·吐尔逊 is written in many ways. */
  private static final Pattern DOT = Pattern.compile("[·•・‧∙⋅．.]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

  static CreditRecord of(Map<RegisterColumn, String> values) {
    return new CreditRecord(
        values.get(RegisterColumn.PERSON),
        values.get(RegisterColumn.SOURCE),
        values.get(RegisterColumn.REASON),
        LocalDate.parse(values.get(RegisterColumn.LISTED_ON)));
  }

  /** From the day of its removal (移出日期) a record counts no more. */
  static boolean hasExpired(Map<RegisterColumn, String> values, LocalDate today) {
    String removed = values.get(RegisterColumn.REMOVED_ON);
    return removed != null && !LocalDate.parse(removed).isAfter(today);
  }

  /**
   * Whether it counts against a unit that the person represents now: a person's record does so by
   * name, and only of the unit whose code it bears, so that no namesake is taken for another.
   */
  boolean concerns(String legalRepresentative) {
    return person == null
        || legalRepresentative != null && tidy(person).equals(tidy(legalRepresentative));
  }

  private static String tidy(String name) {
    String oneDot = DOT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("·");
    return SPACE.matcher(oneDot).replaceAll("");
  }
}
