package org.liangqu.call;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Changes calls and publishes them, and tells beforehand what that would do. */
@Component
class ChangeDesk {

  private static final CallUse UNUSED = new CallUse(List.of(), 0, Set.of());

  private final CallRepository calls;
  private final CallDesk desk;
  private final DeadlineDesk deadlines;
  private final GuideTexts guides;
  private final CallHistory history;
  private final CallDifferences differences;
  private final ChangeChecks checks;
  private final Concerned concerned;
  private final CallUsage usage;
  private final Access access;
  private final Clock clock;

  ChangeDesk(
      CallRepository calls,
      CallDesk desk,
      DeadlineDesk deadlines,
      GuideTexts guides,
      CallHistory history,
      CallDifferences differences,
      ChangeChecks checks,
      Concerned concerned,
      CallUsage usage,
      Access access,
      Clock clock) {
    this.calls = calls;
    this.desk = desk;
    this.deadlines = deadlines;
    this.guides = guides;
    this.history = history;
    this.differences = differences;
    this.checks = checks;
    this.concerned = concerned;
    this.usage = usage;
    this.access = access;
    this.clock = clock;
  }

  CallChange preview(Call from, NewCall wanted) {
    List<FieldProblem> problems = new ArrayList<>(desk.problems(wanted));
    CallUse use = from.isPublished() ? usage.of(from.id()) : UNUSED;
    if (!problems.isEmpty()) {
      return new CallChange(from, List.of(), problems, List.of(), List.of(), use);
    }
    Call to = from.with(desk.whole(wanted));
    List<FieldChange> changes = new ArrayList<>(differences.between(from, to));
    changes.addAll(guideChanges(from.id(), wanted.guide()));
    if (from.isPublished()) {
      problems.addAll(checks.problemsOfChange(from, to, use));
    }
    if (from.year() != to.year() && calls.findByYear(to.year()).isPresent()) {
      problems.add(new FieldProblem("year", "%d年度的申报通知已存在".formatted(to.year())));
    }
    return new CallChange(
        to, changes, problems, checks.warnings(from, to, use), concerned.by(changes, use), use);
  }

  private List<FieldChange> guideChanges(UUID callId, String text) {
    return text == null
        ? List.of()
        : CallDifferences.between(
            Guide.parse(guides.read(callId)), Guide.parse(guides.normalized(text)));
  }

  Call change(UUID id, int revision, NewCall wanted, String reason) {
    Person person = access.require(Act.KEEP_CALLS);
    CallEntity entity = locked(id, revision);
    Call from = entity.toCall();
    CallChange change = preview(from, wanted);
    if (!change.problems().isEmpty()) {
      throw CallPolicy.refusal(change.problems());
    }
    if (change.changes().isEmpty()) {
      return from;
    }
    String given = from.isPublished() ? DeadlineDesk.required(reason) : null;
    if (from.isPublished()) {
      moveDeadlines(from, change.call(), given);
    }
    return write(entity, wanted, new CallHistory.By(person, clock.instant(), given));
  }

  private CallEntity locked(UUID id, int revision) {
    CallEntity entity = calls.findLocked(id).orElseThrow(CallDesk::unknown);
    if (entity.toCall().revision() != revision) {
      String who = history.of(id).stream().findFirst().map(PastChange::personName).orElse("他人");
      throw Refusal.conflict("revision-outdated", "%s已在您之前更改了此通知，请对照现在的内容后再保存".formatted(who));
    }
    return entity;
  }

  private void moveDeadlines(Call from, Call to, String reason) {
    Map<Deadline, Instant> moved = new EnumMap<>(Deadline.class);
    for (Deadline deadline : Deadline.values()) {
      if (!from.dueOf(deadline).equals(to.dueOf(deadline))) {
        moved.put(deadline, to.dueOf(deadline));
      }
    }
    if (!moved.isEmpty()) {
      deadlines.move(new DeadlineMove(from.id(), DeadlineScope.everybody(), moved, reason, null));
    }
  }

  private Call write(CallEntity entity, NewCall wanted, CallHistory.By by) {
    Call before = entity.toCall();
    List<FieldChange> changes = new ArrayList<>(guideChanges(before.id(), wanted.guide()));
    if (!changes.isEmpty()) {
      guides.write(before.id(), wanted.guide());
    }
    entity.write(desk.whole(wanted), by.at());
    Call after = calls.saveAndFlush(entity).toCall();
    changes.addAll(0, differences.between(before, after));
    history.record(after, changes, by);
    return after;
  }

  CallChange previewPublication(Call call) {
    return new CallChange(
        call,
        List.of(),
        checks.problemsOfPublishing(call),
        checks.warnings(call, call, UNUSED),
        List.of(),
        UNUSED);
  }

  Call publish(UUID id, int revision) {
    Person person = access.require(Act.KEEP_CALLS);
    CallEntity entity = locked(id, revision);
    List<FieldProblem> problems = checks.problemsOfPublishing(entity.toCall());
    if (!problems.isEmpty()) {
      throw CallPolicy.refusal(problems);
    }
    entity.publish(clock.instant());
    Call published = calls.saveAndFlush(entity).toCall();
    history.record(
        published,
        List.of(
            new FieldChange(
                "status", "状态", CallStatus.DRAFT.label(), CallStatus.PUBLISHED.label())),
        new CallHistory.By(person, clock.instant(), null));
    return published;
  }
}
