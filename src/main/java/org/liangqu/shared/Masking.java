package org.liangqu.shared;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data as those see it who need to recognise it but not to use it (脱敏): phone numbers,
 * mail addresses and resident id numbers (居民身份证号码, GB 11643). Names are not masked.
 */
public final class Masking {

  private static final Pattern MAIL =
      Pattern.compile("([A-Za-z0-9._%+-]{1,64})@((?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63})");

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9A-Za-z])((?:\\+?86[- ]?)?1[3-9]\\d)[- ]?\\d{4}[- ]?(\\d{4})(?![0-9A-Za-z])");

  private static final Pattern LANDLINE =
      Pattern.compile("(?<![0-9A-Za-z-])(0\\d{2,3})-\\d{5,6}(\\d{2})(?![0-9A-Za-z-])");

  /** Place, day of birth, serial number and check character. */
  private static final Pattern RESIDENT_ID =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])"
              + "(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");

  /** What follows the scheme looks like a credential and not like a word. */
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i:\\b(Bearer|Basic))\\s+(?=\\S*(?:[0-9=+/]|[a-z][A-Z]))[^\\s\"',;]{6,}");

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)\\b(password|passwd|secret|access_token|token)([\"']?\\s*[=:]\\s*[\"']?)[^\\s\"'&,;]+");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int ENDING = 2;

  private Masking() {}

  /** Such as {@code 138****5678} and {@code 0991-****12}; null stays null. */
  public static String phone(String number) {
    if (number == null) {
      return null;
    }
    String masked = phones(number);
    return masked.equals(number) ? allButTheEnding(number) : masked;
  }

  private static String allButTheEnding(String number) {
    int hidden = Math.max(number.length() - ENDING, Math.min(number.length(), ENDING));
    return "*".repeat(hidden) + number.substring(hidden);
  }

  /** Such as {@code ex***@demo.example}; null stays null. */
  public static String mail(String address) {
    return address == null
        ? null
        : MAIL.matcher(address).replaceAll(found -> quoted(shortened(found)));
  }

  private static String shortened(MatchResult mail) {
    String name = mail.group(1);
    return name.substring(0, Math.min(2, name.length() - 1)) + "***@" + mail.group(2);
  }

  /** Whatever of the three stands in a text; null stays null. */
  public static String in(String text) {
    return text == null ? null : phones(ids(mail(text)));
  }

  /** The same, and credentials: for what is written to the log. */
  public static String inLog(String text) {
    if (text == null) {
      return null;
    }
    String withoutCredentials = AUTHORIZATION.matcher(text).replaceAll("$1 ***");
    return in(SECRET.matcher(withoutCredentials).replaceAll("$1$2***"));
  }

  private static String phones(String text) {
    return LANDLINE.matcher(MOBILE.matcher(text).replaceAll("$1****$2")).replaceAll("$1-****$2");
  }

  private static String ids(String text) {
    return RESIDENT_ID.matcher(text).replaceAll(found -> quoted(id(found.group())));
  }

  /** Other numbers of eighteen digits, such as credit codes, lack the check character. */
  private static String id(String number) {
    return isChecked(number)
        ? number.substring(0, 3) + "***********" + number.substring(14)
        : number;
  }

  private static boolean isChecked(String id) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += WEIGHTS[place] * (id.charAt(place) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11) == Character.toUpperCase(id.charAt(17));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
