package org.liangqu.call;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes calls and discards drafts. */
@Component
class CallDesk {

  private final CallRepository calls;
  private final GuideTexts guides;
  private final Directory directory;
  private final Access access;
  private final Clock clock;

  CallDesk(
      CallRepository calls, GuideTexts guides, Directory directory, Access access, Clock clock) {
    this.calls = calls;
    this.guides = guides;
    this.directory = directory;
    this.access = access;
    this.clock = clock;
  }

  static Refusal unknown() {
    return Refusal.notFound("call-unknown", "没有这一年度的申报通知，请核对后再试");
  }

  Call create(NewCall call) {
    return add(call, CallStatus.PUBLISHED, null);
  }

  Call draft(NewCall call) {
    return add(call, CallStatus.DRAFT, null);
  }

  Call copy(NewCall call, UUID copiedFrom) {
    return add(call, CallStatus.DRAFT, copiedFrom);
  }

  private Call add(NewCall call, CallStatus status, UUID copiedFrom) {
    access.require(Act.KEEP_CALLS);
    List<FieldProblem> problems = problems(call);
    if (!problems.isEmpty()) {
      throw CallPolicy.refusal(problems);
    }
    if (calls.findByYear(call.year()).isPresent()) {
      throw Refusal.conflict(
          "call-exists",
          "%d年度的申报通知已存在".formatted(call.year()),
          List.of(new FieldProblem("year", "%d年度的申报通知已存在".formatted(call.year()))));
    }
    CallEntity entity = new CallEntity(whole(call), status, copiedFrom, clock.instant());
    Call added = calls.saveAndFlush(entity).toCall();
    guides.write(added.id(), call.guide());
    return added;
  }

  /** All that is wrong with what is said of a call, whatever has happened in it. */
  List<FieldProblem> problems(NewCall call) {
    List<FieldProblem> problems = new ArrayList<>(CallPolicy.problems(call));
    problems.addAll(guides.problems(call.guide()));
    checkOffices(call, problems);
    return problems;
  }

  private void checkOffices(NewCall call, List<FieldProblem> problems) {
    Set<String> parks =
        directory.parks().stream().map(Park::code).collect(Collectors.toUnmodifiableSet());
    Set<String> bureaus =
        directory.bureaus().stream().map(Bureau::code).collect(Collectors.toUnmodifiableSet());
    if (call.openings() != null
        && !call.openings().stream().allMatch(open -> parks.contains(open.parkCode()))) {
      problems.add(new FieldProblem("openings", "开放范围中有不存在的园区"));
    }
    for (Quota quota : call.quotas()) {
      Set<String> known = quota.kind() == Quota.Kind.PARK ? parks : bureaus;
      if (!known.contains(quota.code())) {
        problems.add(new FieldProblem("quotas", "没有代码为“%s”的园区或科技局".formatted(quota.code())));
      }
    }
  }

  /** With the guide's directions, and all types open to all parks, where nothing is said of it. */
  NewCall whole(NewCall call) {
    return call.with(
        call.directions() == null
            ? Guide.parse(guides.normalized(call.guide())).directions()
            : call.directions(),
        call.openings() == null
            ? directory.parks().stream().flatMap(CallDesk::allTypes).toList()
            : call.openings());
  }

  private static Stream<Opening> allTypes(Park park) {
    return Arrays.stream(ProposalType.values()).map(type -> new Opening(type, park.code()));
  }

  void discard(UUID id) {
    access.require(Act.KEEP_CALLS);
    CallEntity call = calls.findLocked(id).orElseThrow(CallDesk::unknown);
    call.requireDraft("删除");
    calls.delete(call);
  }
}
