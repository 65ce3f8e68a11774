package org.liangqu.call;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liangqu.call.DeadlinesMoved.Moved;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves the deadlines of published calls. */
@Component
class DeadlineDesk {

  private static final int MAX_REASON = 500;

  private final CallRepository calls;
  private final DeadlineExtensions extensions;
  private final CallHistory history;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadlineDesk(
      CallRepository calls,
      DeadlineExtensions extensions,
      CallHistory history,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.calls = calls;
    this.extensions = extensions;
    this.history = history;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  DeadlinesMoved move(DeadlineMove move) {
    Person person = access.require(Act.MOVE_DEADLINES);
    CallEntity entity = published(move.callId());
    DeadlinesMoved event = plan(entity, move, person);
    if (!event.moves().isEmpty()) {
      keep(entity, event, person);
    }
    return event;
  }

  /** What {@link #move} would do, or its refusal. */
  DeadlinesMoved plan(DeadlineMove move) {
    Person person = access.require(Act.MOVE_DEADLINES);
    return plan(published(move.callId()), move, person);
  }

  private CallEntity published(UUID callId) {
    return calls
        .findLocked(callId)
        .filter(found -> found.toCall().isPublished())
        .orElseThrow(() -> Refusal.notFound("call-unknown", "没有这一年度已发布的申报通知，请核对后再试"));
  }

  private DeadlinesMoved plan(CallEntity entity, DeadlineMove move, Person person) {
    String reason = required(move.reason());
    Call before = extensions.holding(entity.toCall(), move.scope());
    List<Moved> moves = moves(before, move.due());
    check(entity.toCall(), before, move, moves);
    return new DeadlinesMoved(
        move.callId(),
        before.year(),
        move.scope(),
        moves,
        reason,
        move.orderId(),
        person.id(),
        clock.instant());
  }

  static String required(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > MAX_REASON) {
      throw Refusal.invalid(
          "reason-required",
          "请填写更改理由（%d字以内）".formatted(MAX_REASON),
          List.of(new FieldProblem("reason", "请填写更改理由（%d字以内）".formatted(MAX_REASON))));
    }
    return reason.strip();
  }

  private static List<Moved> moves(Call before, Map<Deadline, Instant> due) {
    return new TreeMap<>(due)
        .entrySet().stream()
            .map(to -> new Moved(to.getKey(), before.dueOf(to.getKey()), to.getValue()))
            .filter(moved -> !moved.from().equals(moved.to()))
            .toList();
  }

  private void check(Call call, Call before, DeadlineMove move, List<Moved> moves) {
    List<FieldProblem> problems = new ArrayList<>();
    Call granted = withoutOwn(call, move.scope());
    for (Moved moved : moves) {
      String field = moved.deadline().field();
      if (!moved.to().isAfter(clock.instant())) {
        problems.add(new FieldProblem(field, moved.deadline().label() + "不能早于现在"));
      } else if (!move.scope().isEverybody()
          && moved.to().isBefore(granted.dueOf(moved.deadline()))) {
        problems.add(new FieldProblem(field, moved.deadline().label() + "不能早于所属范围现行的期限，只能延长"));
      }
    }
    Call after = before.withDue(move.due());
    CallPolicy.checkOrder(deadline -> DueDays.dayOf(after.dueOf(deadline)), problems);
    if (!problems.isEmpty()) {
      throw Refusal.invalid("deadline-invalid", "期限有误：" + problems.get(0).message(), problems);
    }
  }

  /** What would hold for the scope if nothing had been granted to it alone. */
  private Call withoutOwn(Call call, DeadlineScope scope) {
    boolean ofParksProposal = scope.proposalId() != null && scope.parkCode() != null;
    return ofParksProposal
        ? extensions.holding(call, DeadlineScope.ofPark(scope.parkCode()))
        : call;
  }

  private void keep(CallEntity entity, DeadlinesMoved event, Person person) {
    if (event.scope().isEverybody()) {
      Call before = entity.toCall();
      entity.move(event.moves(), event.at());
      Call after = calls.saveAndFlush(entity).toCall();
      history.record(
          after,
          FieldChange.between(before, after),
          new CallHistory.By(person, event.at(), event.reason()));
    }
    extensions.record(event);
    events.publishEvent(event);
  }
}
