package org.liangqu.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What a call must say, and in which order its days follow. */
final class CallPolicy {

  private static final int MAX_TITLE = 200;
  private static final int MAX_NAME = 100;
  private static final int MAX_NAMES = 50;
  private static final int MAX_PLACES = 10_000;

  private CallPolicy() {}

  static void check(NewCall call) {
    List<FieldProblem> problems = problems(call);
    if (!problems.isEmpty()) {
      throw refusal(problems);
    }
  }

  static Refusal refusal(List<FieldProblem> problems) {
    return Refusal.invalid("call-invalid", "申报通知有误：" + problems.get(0).message(), problems);
  }

  static List<FieldProblem> problems(NewCall call) {
    List<FieldProblem> problems = new ArrayList<>();
    checkNumbers(call, problems);
    if (checkPresent(call, problems)) {
      if (!call.opens().isBefore(call.closes())) {
        problems.add(new FieldProblem(Deadline.CLOSE.field(), "申报截止时间应晚于开始时间"));
      }
      checkOrder(deadline -> day(call, deadline), problems);
    }
    checkNames("clusters", "产业集群", call.clusters(), problems);
    if (call.directions() != null) {
      checkNames("directions", "支持方向", call.directions(), problems);
    }
    if (call.openings() != null && call.openings().isEmpty()) {
      problems.add(new FieldProblem("openings", "请至少向一个园区开放一类项目"));
    }
    for (Quota quota : call.quotas()) {
      if (quota.places() < 0 || quota.places() > MAX_PLACES) {
        problems.add(new FieldProblem("quotas", "名额应为0至%d项".formatted(MAX_PLACES)));
      }
    }
    return problems;
  }

  private static void checkNumbers(NewCall call, List<FieldProblem> problems) {
    if (call.year() < 2000 || call.year() > 2100) {
      problems.add(new FieldProblem("year", "年度应在2000至2100之间"));
    }
    if (call.title() == null || call.title().isBlank() || call.title().length() > MAX_TITLE) {
      problems.add(new FieldProblem("title", "请填写标题（%d字以内）".formatted(MAX_TITLE)));
    }
    if (call.correctionWorkingDays() < 1 || call.correctionWorkingDays() > 60) {
      problems.add(new FieldProblem("correctionWorkingDays", "补正期限应为1至60个工作日"));
    }
    if (call.reminderWorkingDays() < 0 || call.reminderWorkingDays() > 60) {
      problems.add(new FieldProblem("reminderWorkingDays", "提前提醒应为0至60个工作日"));
    }
  }

  private static boolean checkPresent(NewCall call, List<FieldProblem> problems) {
    int before = problems.size();
    require("opens", "网上申报开始", call.opens(), problems);
    require(Deadline.CLOSE.field(), Deadline.CLOSE.label(), call.closes(), problems);
    for (Deadline deadline : Deadline.values()) {
      if (deadline != Deadline.CLOSE) {
        require(deadline.field(), deadline.label(), day(call, deadline), problems);
      }
    }
    return problems.size() == before;
  }

  private static void require(
      String field, String label, Object value, List<FieldProblem> problems) {
    if (value == null) {
      problems.add(new FieldProblem(field, "请填写%s".formatted(label)));
    }
  }

  /** Each office needs what the one before it delivers. */
  static void checkOrder(Function<Deadline, LocalDate> days, List<FieldProblem> problems) {
    Deadline[] deadlines = Deadline.values();
    for (int i = 1; i < deadlines.length; i++) {
      if (days.apply(deadlines[i]).isBefore(days.apply(deadlines[i - 1]))) {
        problems.add(
            new FieldProblem(
                deadlines[i].field(),
                "%s不能早于%s".formatted(deadlines[i].label(), deadlines[i - 1].label())));
      }
    }
  }

  private static LocalDate day(NewCall call, Deadline deadline) {
    return switch (deadline) {
      case CLOSE -> DueDays.dayOf(call.closes());
      case PARK_REVIEW -> call.parkReviewDue();
      case BUREAU_REVIEW -> call.bureauDue();
      case RECOMMENDATION -> call.recommendationDue();
      case INTAKE -> call.intakeDue();
    };
  }

  private static void checkNames(
      String field, String label, List<String> names, List<FieldProblem> problems) {
    if (names.size() > MAX_NAMES
        || names.stream().anyMatch(name -> name.isBlank() || name.length() > MAX_NAME)) {
      problems.add(
          new FieldProblem(field, "%s每行一个，每个%d字以内，最多%d个".formatted(label, MAX_NAME, MAX_NAMES)));
    } else if (new HashSet<>(names).size() < names.size()) {
      problems.add(new FieldProblem(field, label + "有重复，请核对"));
    }
  }
}
