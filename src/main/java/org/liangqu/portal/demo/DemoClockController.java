package org.liangqu.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.shared.Refusal;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an administrator of the demonstration see reminders and expiry without waiting (演示时钟). */
@Controller
@RequestMapping("/demo/clock")
@Conditional(DemoCondition.class)
class DemoClockController {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int LONGEST_STEP = 24 * 366;

  private final DemoClock clock;
  private final DemoClockDesk desk;
  private final Calls calls;

  DemoClockController(DemoClock clock, DemoClockDesk desk, Calls calls) {
    this.clock = clock;
    this.desk = desk;
    this.calls = calls;
  }

  /** A date of the call to go to; passed ones can't be chosen. */
  record Stop(String label, Instant at, Instant before, Instant after, boolean passed) {}

  @GetMapping
  String show(Model model) {
    desk.requireAdministrator();
    model.addAttribute("now", clock.instant());
    model.addAttribute("real", clock.realNow());
    model.addAttribute("moved", !clock.ahead().isZero());
    model.addAttribute("call", calls.findCurrent().orElse(null));
    model.addAttribute("stops", calls.findCurrent().map(this::stops).orElse(List.of()));
    return "demo/clock";
  }

  private List<Stop> stops(Call call) {
    List<Stop> stops = new ArrayList<>();
    stops.add(stop("网上申报开始", call.opens()));
    for (Deadline deadline : Deadline.values()) {
      reminder(call, deadline).ifPresent(at -> stops.add(stop("催办提醒：" + deadline.label(), at)));
      stops.add(stop(deadline.label(), call.dueOf(deadline)));
    }
    return stops;
  }

  /** Nobody is reminded of the close, which is no task's. */
  private Optional<Instant> reminder(Call call, Deadline deadline) {
    return Stream.of(Stage.values())
        .filter(stage -> deadline != Deadline.CLOSE && Deadline.of(stage) == deadline)
        .findFirst()
        .map(stage -> calls.reminderOf(call.id(), stage));
  }

  private Stop stop(String label, Instant at) {
    Instant after = at.plus(MINUTE);
    return new Stop(label, at, at.minus(MINUTE), after, !after.isAfter(clock.instant()));
  }

  @PostMapping("/to")
  String forwardTo(@RequestParam Instant moment, RedirectAttributes next) {
    return moving(next, () -> desk.forwardTo(moment));
  }

  @PostMapping("/by")
  String forwardBy(@RequestParam int hours, RedirectAttributes next) {
    if (hours < 1 || hours > LONGEST_STEP) {
      throw Refusal.invalid("clock-step", "请填写1至%d小时".formatted(LONGEST_STEP));
    }
    return moving(next, () -> desk.forwardBy(Duration.ofHours(hours)));
  }

  @PostMapping("/reset")
  String backToRealTime(
      @RequestParam(defaultValue = "false") boolean understood, RedirectAttributes next) {
    if (!understood) {
      throw Refusal.invalid("clock-warning", "请先勾选“我已了解”，再恢复真实时间");
    }
    return moving(next, desk::backToRealTime);
  }

  private static String moving(RedirectAttributes next, Runnable move) {
    move.run();
    next.addFlashAttribute("done", "时钟已拨动。到期的事项会在几秒钟内陆续执行，可到“消息”和“待办任务”中查看。");
    return "redirect:/demo/clock";
  }
}
