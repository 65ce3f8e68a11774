package org.liangqu.organization;

import static org.liangqu.organization.RegisterColumn.LISTED_ON;
import static org.liangqu.organization.RegisterColumn.PERSON;
import static org.liangqu.organization.RegisterColumn.REMOVED_ON;
import static org.liangqu.organization.RegisterColumn.SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a credit record must be like (clause 四.2): a doubtful one could reject the wrong unit. */
final class CreditRecordPolicy {

  private CreditRecordPolicy() {}

  static List<RowProblem> check(RegisterKind kind, RegisterRow row, LocalDate today) {
    List<RowProblem> problems = new ArrayList<>();
    if (kind == RegisterKind.CREDIT_RECORDS) {
      checkPerson(row, problems);
      checkDates(row, today, problems);
    }
    return problems;
  }

  private static void checkPerson(RegisterRow row, List<RowProblem> problems) {
    boolean ofPerson = row.value(SUBJECT).equals(RegisterValue.LEGAL_REPRESENTATIVE);
    if (ofPerson && row.value(PERSON) == null) {
      problems.add(RowProblem.in(row.line(), PERSON, "对象为法定代表人时必须填写姓名，以免误计同单位的他人"));
    }
    if (!ofPerson && row.value(PERSON) != null) {
      problems.add(RowProblem.in(row.line(), PERSON, "对象为单位时应留空；如是法定代表人的记录，请把对象改为“法定代表人”"));
    }
  }

  private static void checkDates(RegisterRow row, LocalDate today, List<RowProblem> problems) {
    LocalDate listed = LocalDate.parse(row.value(LISTED_ON));
    if (listed.isAfter(today)) {
      problems.add(RowProblem.in(row.line(), LISTED_ON, "%s晚于今天，请核对".formatted(listed)));
    }
    String removed = row.value(REMOVED_ON);
    if (removed != null && LocalDate.parse(removed).isBefore(listed)) {
      problems.add(
          RowProblem.in(row.line(), REMOVED_ON, "%s早于列入日期%s，请核对".formatted(removed, listed)));
    }
  }
}
