package org.liangqu.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liangqu.organization.tables.Cell;
import org.liangqu.shared.CreditCode;

/**
 * What a cell says, in the one way in which registers keep it.
 *
 * @param text null if there is a fault
 * @param fault what is wrong with the cell and what to do; null if nothing is
 */
record RegisterValue(String text, String fault) {

  static final String UNIT = "单位";
  static final String LEGAL_REPRESENTATIVE = "法定代表人";

  private static final int MAX_TEXT = 500;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** A number that Excel keeps: more digits than these are lost. */
  private static final int DIGITS_KEPT = 15;

  private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
  private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern TIME_OF_DAY = Pattern.compile(" \\d{1,2}:\\d{2}(:\\d{2})?$");
  private static final List<DateTimeFormatter> DATES =
      Stream.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日", "uuuuMMdd")
          .map(pattern -> DateTimeFormatter.ofPattern(pattern))
          .map(format -> format.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private static final Map<String, String> SUBJECTS =
      Map.of("单位", UNIT, "法定代表人", LEGAL_REPRESENTATIVE, "法人代表", LEGAL_REPRESENTATIVE);
  private static final Map<String, String> POSITIONS =
      Map.of(
          "链主", ChainPosition.CHAIN_LEADER.label(),
          "链主企业", ChainPosition.CHAIN_LEADER.label(),
          "骨干", ChainPosition.BACKBONE.label(),
          "骨干企业", ChainPosition.BACKBONE.label());

  static RegisterValue of(RegisterColumn column, Cell cell) {
    return switch (cell.kind()) {
      case FORMULA -> faulty("是公式，系统不计算公式：请复制该列，用“选择性粘贴—数值”粘贴后再上传");
      case ERROR -> faulty("单元格是错误值%s，请改正".formatted(cell.text()));
      case TEXT, NUMBER, DATE -> cell.isBlank() ? right("") : written(column, cell);
    };
  }

  private static RegisterValue written(RegisterColumn column, Cell cell) {
    return switch (column) {
      case CREDIT_CODE -> creditCode(cell);
      case LISTED_ON, REMOVED_ON -> date(cell.text());
      case SUPPORTED_IN -> year(cell.text());
      case SUBJECT -> oneOf(SUBJECTS, cell.text(), "只能是“单位”或“法定代表人”");
      case POSITION -> oneOf(POSITIONS, cell.text(), "只能是“链主企业”或“骨干企业”");
      default -> text(cell.text());
    };
  }

  private static RegisterValue creditCode(Cell cell) {
    String text = cell.text();
    boolean digitsLost =
        cell.kind() == Cell.Kind.NUMBER && text.length() > DIGITS_KEPT
            || EXPONENT.matcher(text).matches();
    if (digitsLost) {
      return faulty("以数字保存的代码只保留前15位，后几位已经丢失：请把该列设为“文本”格式，重新填写完整的18位代码");
    }
    String code = CreditCode.tidy(text);
    Optional<String> fault = CreditCode.fault(code);
    if (fault.isEmpty()) {
      return right(code);
    }
    return ROUNDED.matcher(code).matches()
        ? faulty(fault.get() + "；末三位为0，可能是Excel按数字保存时丢失的，请把该列设为“文本”格式重新填写")
        : faulty(fault.get());
  }

  private static RegisterValue date(String text) {
    String day = TIME_OF_DAY.matcher(text).replaceFirst("");
    return DATES.stream()
        .flatMap(format -> parse(day, format).stream())
        .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
        .findFirst()
        .map(date -> right(date.toString()))
        .orElseGet(() -> faulty("“%s”不是有效的日期，请写成2025-03-01的样子".formatted(shortened(text))));
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static RegisterValue year(String text) {
    Matcher year = YEAR.matcher(text);
    boolean known =
        year.matches()
            && Integer.parseInt(year.group(1)) >= FIRST_YEAR
            && Integer.parseInt(year.group(1)) <= LAST_YEAR;
    return known
        ? right(year.group(1))
        : faulty("“%s”不是有效的年度，请填四位年份，如2024".formatted(shortened(text)));
  }

  private static RegisterValue oneOf(Map<String, String> known, String text, String expected) {
    String found = known.get(text);
    return found == null
        ? faulty("“%s”无法识别，%s".formatted(shortened(text), expected))
        : right(found);
  }

  private static RegisterValue text(String text) {
    int length = text.codePointCount(0, text.length());
    return length > MAX_TEXT ? faulty("有%d字，最多%d字".formatted(length, MAX_TEXT)) : right(text);
  }

  private static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }

  private static RegisterValue right(String text) {
    return new RegisterValue(text, null);
  }

  private static RegisterValue faulty(String fault) {
    return new RegisterValue(null, fault);
  }
}
