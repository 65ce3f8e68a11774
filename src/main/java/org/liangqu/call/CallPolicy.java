package org.liangqu.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What a call must say, and in which order its days follow. */
final class CallPolicy {

  private CallPolicy() {}

  static void check(NewCall call) {
    List<FieldProblem> problems = new ArrayList<>();
    checkNumbers(call, problems);
    if (Stream.of(
            call.opens(),
            call.closes(),
            call.parkReviewDue(),
            call.bureauDue(),
            call.recommendationDue(),
            call.intakeDue())
        .anyMatch(Objects::isNull)) {
      problems.add(new FieldProblem("opens", "请填写申报起止时间和各环节截止日期"));
    } else {
      checkOrder(call, problems);
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("call-invalid", "申报通知有误：" + problems.get(0).message(), problems);
    }
  }

  private static void checkNumbers(NewCall call, List<FieldProblem> problems) {
    if (call.year() < 2000 || call.year() > 2100) {
      problems.add(new FieldProblem("year", "年度应在2000至2100之间"));
    }
    if (call.title() == null || call.title().isBlank() || call.title().length() > 200) {
      problems.add(new FieldProblem("title", "请填写标题（200字以内）"));
    }
    if (call.correctionWorkingDays() < 1 || call.correctionWorkingDays() > 60) {
      problems.add(new FieldProblem("correctionWorkingDays", "补正期限应为1至60个工作日"));
    }
    if (call.reminderWorkingDays() < 0 || call.reminderWorkingDays() > 60) {
      problems.add(new FieldProblem("reminderWorkingDays", "提前提醒应为0至60个工作日"));
    }
  }

  private static void checkOrder(NewCall call, List<FieldProblem> problems) {
    if (!call.opens().isBefore(call.closes())) {
      problems.add(new FieldProblem("closes", "申报截止时间应晚于开始时间"));
    }
    if (call.parkReviewDue().isBefore(call.closes().atZone(ClockConfiguration.ZONE).toLocalDate())
        || call.bureauDue().isBefore(call.parkReviewDue())
        || call.recommendationDue().isBefore(call.bureauDue())
        || call.intakeDue().isBefore(call.recommendationDue())) {
      problems.add(new FieldProblem("parkReviewDue", "各环节截止日期应依次不早于前一环节"));
    }
  }
}
