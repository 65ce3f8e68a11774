package org.liangqu.organization;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.directory.Directory;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a unit may ask its park to change: all that is wrong is told at once. */
@Component
class UnitChangePolicy {

  private static final int LONGEST_REASON = 500;

  private final UnitRepository units;
  private final GroupLock groups;
  private final Directory directory;

  UnitChangePolicy(UnitRepository units, GroupLock groups, Directory directory) {
    this.units = units;
    this.groups = groups;
    this.directory = directory;
  }

  void check(Unit unit, UnitParticulars wanted, String reason) {
    if (unit.registrationStatus() != RegistrationStatus.APPROVED) {
      throw Refusal.conflict(
          "unit-not-approved", "单位注册%s，通过后才能申请变更。".formatted(unit.registrationStatus().label()));
    }
    List<FieldProblem> problems = new ArrayList<>(UnitPolicy.problems(unit.with(wanted)));
    if (problems.stream().noneMatch(problem -> problem.field().equals("parkCode"))
        && wanted.parkCode() == null) {
      problems.add(new FieldProblem("parkCode", "请选择所在园区，变更由该园区审核"));
    }
    if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      problems.add(new FieldProblem("reason", "请填写变更理由（%d字以内）".formatted(LONGEST_REASON)));
    }
    if (problems.isEmpty() && wanted.equals(unit.particulars())) {
      problems.add(new FieldProblem("name", "没有改动任何一项，请先修改要变更的事项"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("unit-change-invalid", "请补充或更正标出的各项，变更申请尚未提交。", problems);
    }
    directory.park(wanted.parkCode());
    checkParent(unit, wanted);
  }

  /** A company isn't its own subsidiary, at whatever distance. */
  void checkParent(Unit unit, UnitParticulars wanted) {
    if (wanted.parentCreditCode() == null
        || wanted.parentCreditCode().equals(unit.parentCreditCode())) {
      return;
    }
    groups.holdLinks();
    List<String> lineage = units.lineage(wanted.parentCreditCode().value());
    int own = lineage.indexOf(unit.creditCode().value());
    if (own >= 0) {
      throw UnitPolicy.cycle(lineage.subList(0, own + 1));
    }
  }
}
