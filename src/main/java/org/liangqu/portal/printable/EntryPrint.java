package org.liangqu.portal.printable;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.liangqu.portal.Words;
import org.liangqu.proposal.draft.EntryWords;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;

/** Writes what stands in the form's fields. */
final class EntryPrint {

  private static final String UNSAID_IN_DRAFT = "未填写";
  private static final String UNSAID = "—";

  private final Words words;
  private final boolean draft;

  EntryPrint(Words words, boolean draft) {
    this.words = words;
    this.draft = draft;
  }

  Words words() {
    return words;
  }

  /** What stands for nothing: a draft says what is missing. */
  String unsaid() {
    return draft ? UNSAID_IN_DRAFT : UNSAID;
  }

  /** What stands for no rows at all. */
  String noRows() {
    return draft ? UNSAID_IN_DRAFT : "无";
  }

  String text(String said) {
    return said == null || said.isBlank() ? unsaid() : said;
  }

  /** With its unit, as it stands alone. */
  String fact(FormField field, JsonNode entry) {
    String said = cell(field, entry);
    return field.unit() == null || isBlank(entry) ? said : said + " " + field.unit();
  }

  /** Without its unit, which stands in the column's heading. */
  String cell(FormField field, JsonNode entry) {
    if (isBlank(entry)) {
      return field.kind() == FieldKind.TICK ? "否" : unsaid();
    }
    return switch (field.kind()) {
      case AMOUNT, NUMBER -> words.amount(amount(entry));
      case YEAR -> entry.asText() + "年";
      case MONTH -> words.month(YearMonth.parse(entry.asText()));
      case DATE -> words.day(LocalDate.parse(entry.asText()));
      default -> EntryWords.of(field, entry);
    };
  }

  /** An amount with its unit. */
  String funds(BigDecimal amount) {
    return amount == null ? unsaid() : words.amount(amount) + " 万元";
  }

  /** An amount, or a sum of which a part is missing. */
  String amount(BigDecimal amount) {
    return amount == null ? unsaid() : words.amount(amount);
  }

  List<String> paragraphs(JsonNode entry) {
    return isBlank(entry)
        ? List.of(unsaid())
        : Arrays.stream(entry.asText().split("\\R"))
            .filter(line -> !line.isBlank())
            .map(String::strip)
            .toList();
  }

  static BigDecimal amount(JsonNode entry) {
    return new BigDecimal(entry.asText());
  }

  static boolean isBlank(JsonNode entry) {
    return entry.isContainerNode() ? entry.isEmpty() : entry.asText().isBlank();
  }
}
