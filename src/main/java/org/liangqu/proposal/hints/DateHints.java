package org.liangqu.proposal.hints;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.YearlyPayment;
import org.liangqu.shared.ClockConfiguration;

/** Dates that don't go with one another, or with the call's year. */
final class DateHints {

  /** A project of three years that starts the year after the call ends within these. */
  private static final int LATEST_START = 2;

  private static final int LATEST_END = 5;

  private final List<Hint> hints = new ArrayList<>();

  private DateHints() {}

  static List<Hint> of(HintCase file) {
    DateHints found = new DateHints();
    found.lookAtPeriod(file);
    found.lookAtPlan(file.content());
    found.lookAtAchievements(file);
    return found.hints;
  }

  private void lookAtPeriod(HintCase file) {
    YearMonth start = file.content().startMonth();
    YearMonth end = file.content().endMonth();
    int year = file.call().year();
    if (start != null && end != null && end.isBefore(start)) {
      hints.add(new Hint("endMonth", "结束年月早于开始年月，请核对"));
    }
    if (isOutside(start, year, year + LATEST_START)) {
      hints.add(new Hint("startMonth", "开始年月不在%d年度申报项目通常的实施期内，请核对年份".formatted(year)));
    }
    if (isOutside(end, year, year + LATEST_END)) {
      hints.add(new Hint("endMonth", "结束年月不在%d年度申报项目通常的实施期内，请核对年份".formatted(year)));
    }
  }

  private static boolean isOutside(YearMonth month, int first, int last) {
    return month != null && (month.getYear() < first || month.getYear() > last);
  }

  private void lookAtPlan(ProposalContent content) {
    YearMonth start = content.startMonth();
    YearMonth end = content.endMonth();
    for (int i = 0; start != null && end != null && i < content.yearlyPlan().size(); i++) {
      YearlyPayment payment = content.yearlyPlan().get(i);
      if (payment.year() < start.getYear() || payment.year() > end.getYear()) {
        hints.add(
            new Hint(
                "yearlyPlan[%d].year".formatted(i), "%d年不在实施期内，请核对".formatted(payment.year())));
      }
    }
  }

  private void lookAtAchievements(HintCase file) {
    LocalDate closes = LocalDate.ofInstant(file.call().closes(), ClockConfiguration.ZONE);
    List<Achievement> achievements = file.content().achievements();
    for (int i = 0; i < achievements.size(); i++) {
      LocalDate obtained = achievements.get(i).obtainedOn();
      if (obtained != null && obtained.isAfter(closes)) {
        hints.add(new Hint("achievements[%d].obtainedOn".formatted(i), "取得日期在申报截止之后，请核对"));
      }
    }
  }
}
