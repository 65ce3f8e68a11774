package org.liangqu.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that apply and what is registered of them. */
@Service
@Transactional(readOnly = true)
public class Units {

  private final UnitRepository units;
  private final GroupLock groups;
  private final Directory directory;
  private final Access access;
  private final Clock clock;

  Units(UnitRepository units, GroupLock groups, Directory directory, Access access, Clock clock) {
    this.units = units;
    this.groups = groups;
    this.directory = directory;
    this.access = access;
    this.clock = clock;
  }

  public Unit get(UUID id) {
    return found(id).toUnit();
  }

  private UnitEntity found(UUID id) {
    return units.findById(id).orElseThrow(Units::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("unit-unknown", "单位不存在，或您无权查看");
  }

  public Optional<Unit> byCreditCode(CreditCode creditCode) {
    return units.findByCreditCode(creditCode.value()).map(UnitEntity::toUnit);
  }

  /** The unit as its own people see it; others are told that it doesn't exist. */
  public Unit own(String creditCode) {
    return ownOf(units.findByCreditCode(creditCode));
  }

  public Unit own(UUID id) {
    return ownOf(units.findById(id));
  }

  private Unit ownOf(Optional<UnitEntity> unit) {
    return unit.map(UnitEntity::toUnit)
        .filter(found -> access.allows(Act.READ_UNIT, subject(found)))
        .orElseThrow(Units::unknown);
  }

  private static Subject subject(Unit unit) {
    return Subject.nothing().of(Role.Scope.UNIT, unit.creditCode().value());
  }

  /**
   * The unit's whole group of companies, itself among them, the first registered first: parents and
   * their parents, subsidiaries and theirs (母子公司、子公司, clause 四.8). A parent that isn't registered
   * joins its subsidiaries by its code alone.
   */
  public List<Unit> groupOf(UUID unitId) {
    return units.group(unitId).stream().map(UnitEntity::toUnit).toList();
  }

  @Transactional
  public Unit register(NewUnit unit) {
    access.require(Act.REGISTER_UNITS);
    requireRegistrable(unit);
    return units.saveAndFlush(new UnitEntity(unit, clock.instant())).toUnit();
  }

  /**
   * Refuses what {@link #register} would refuse: for whoever only hands a registration in.
   *
   * @throws Refusal INVALID with the fields at fault, CONFLICT for a unit that is registered
   */
  @Transactional
  public void requireRegistrable(NewUnit unit) {
    UnitPolicy.check(unit);
    if (unit.parkCode() != null) {
      directory.park(unit.parkCode());
    }
    if (units.findByCreditCode(unit.creditCode().value()).isPresent()) {
      throw Refusal.conflict("unit-exists", "统一社会信用代码为%s的单位已注册".formatted(unit.creditCode()));
    }
    requireNoCycle(unit);
  }

  private void requireNoCycle(NewUnit unit) {
    if (unit.parentCreditCode() == null) {
      return;
    }
    groups.holdLinks();
    List<String> lineage = units.lineage(unit.parentCreditCode().value());
    int own = lineage.indexOf(unit.creditCode().value());
    if (own >= 0) {
      throw UnitPolicy.cycle(lineage.subList(0, own + 1));
    }
  }

  @Transactional
  public Unit approve(UUID id) {
    return decide(id, UnitEntity::approve);
  }

  @Transactional
  public Unit returnRegistration(UUID id, String reason) {
    return decide(id, unit -> unit.returnForCorrection(required(reason)));
  }

  @Transactional
  public Unit refuse(UUID id, String reason) {
    return decide(id, unit -> unit.refuse(required(reason)));
  }

  private Unit decide(UUID id, Consumer<UnitEntity> decision) {
    access.require(Act.REGISTER_UNITS);
    UnitEntity unit = found(id);
    decision.accept(unit);
    return unit.toUnit();
  }

  private static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("reason-required", "请填写理由");
    }
    return reason.strip();
  }
}
