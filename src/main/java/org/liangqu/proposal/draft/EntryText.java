package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.shared.CreditCode;

/** Reads what people type into a single field, in the ways that they write numbers and dates. */
final class EntryText {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,30}|\\d{1,3}(?:,\\d{3}){1,9})(?:\\.\\d{1,30})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:[-/.]|年)?(\\d{2})月?|(\\d{4})(?:[-/.]|年)(\\d)月?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");

  /**
   * What a text means.
   *
   * @param value null where it can't be read, for the reason told
   */
  record Meaning(JsonNode value, String problem) {

    static Meaning of(JsonNode value) {
      return new Meaning(value, null);
    }

    static Meaning unread(String problem) {
      return new Meaning(null, problem);
    }
  }

  private EntryText() {}

  static Meaning read(FormField field, String text) {
    if (text.isBlank()) {
      return Meaning.of(field.kind() == FieldKind.TICK ? BooleanNode.FALSE : NullNode.instance);
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return switch (field.kind()) {
      case TEXT, PROSE, CLUSTER, KEY -> Meaning.of(TextNode.valueOf(text));
      case CODE -> Meaning.of(TextNode.valueOf(CreditCode.tidy(text)));
      case AMOUNT -> amount(narrow);
      case NUMBER -> number(narrow).map(Meaning::of).orElse(Meaning.unread("不是数字，请只填数字，如 1200.5"));
      case COUNT ->
          WHOLE.matcher(narrow).matches()
              ? Meaning.of(IntNode.valueOf(Integer.parseInt(narrow)))
              : Meaning.unread("不是整数，请填写 0 或正整数");
      case YEAR -> year(narrow);
      case MONTH -> month(narrow);
      case DATE -> date(narrow);
      case CHOICE ->
          field.options().stream().anyMatch(option -> option.value().equals(text))
              ? Meaning.of(TextNode.valueOf(text))
              : Meaning.unread("请从选项中选择");
      case YES_NO ->
          text.equals("true") || text.equals("false")
              ? Meaning.of(BooleanNode.valueOf(text.equals("true")))
              : Meaning.unread("请选择“是”或“否”");
      case TICK -> Meaning.of(BooleanNode.TRUE);
      case CHOICES, ROWS -> throw new IllegalArgumentException(field.path() + " is no text");
    };
  }

  /** The unit may be written out; 万 alone may mean either, so it is asked about. */
  private static Meaning amount(String text) {
    String bare = text.endsWith("万元") ? text.substring(0, text.length() - 2).strip() : text;
    return number(bare).map(Meaning::of).orElse(Meaning.unread("不是金额，请只填数字，单位已是万元，如 1200.5"));
  }

  private static Optional<JsonNode> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(DecimalNode.valueOf(new BigDecimal(text.replace(",", ""))))
        : Optional.empty();
  }

  private static Meaning year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.matches()
        ? Meaning.of(IntNode.valueOf(Integer.parseInt(year.group(1))))
        : Meaning.unread("不是年份，请填写四位数字，如 2026");
  }

  private static Meaning month(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      boolean padded = month.group(1) != null;
      try {
        YearMonth read =
            YearMonth.of(
                Integer.parseInt(month.group(padded ? 1 : 3)),
                Integer.parseInt(month.group(padded ? 2 : 4)));
        return Meaning.of(TextNode.valueOf(read.toString()));
      } catch (DateTimeException e) {
        return Meaning.unread("没有这个月份，请填写如 2026-01");
      }
    }
    return Meaning.unread("不是年月，请填写如 2026-01");
  }

  private static Meaning date(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      try {
        LocalDate read =
            LocalDate.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)));
        return Meaning.of(TextNode.valueOf(read.toString()));
      } catch (DateTimeException e) {
        return Meaning.unread("没有这一天，请填写如 2025-06-30");
      }
    }
    return Meaning.unread("不是日期，请填写如 2025-06-30");
  }
}
