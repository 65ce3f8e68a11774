package org.liangqu.eligibility.facts;

import java.math.BigDecimal;
import java.util.function.Function;

/** How values of the form become values that a table can read. */
final class Facts {

  private Facts() {}

  static boolean stated(String text) {
    return text != null && !text.isBlank();
  }

  /** The text, or null where there is none. */
  static String text(String text) {
    return stated(text) ? text.strip() : null;
  }

  static String code(Enum<?> value) {
    return value == null ? null : value.name();
  }

  static <T> String label(T value, Function<T, String> label) {
    return value == null ? null : label.apply(value);
  }

  /** An amount as a message prints it: 520 and not 520.00 or 5.2E+2. */
  static BigDecimal amount(BigDecimal amount) {
    if (amount == null) {
      return null;
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Reads a section of the form that a draft may lack. */
  static <S, T> T from(S section, Function<S, T> member) {
    return section == null ? null : member.apply(section);
  }
}
