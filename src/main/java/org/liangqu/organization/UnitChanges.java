package org.liangqu.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of what is registered of a unit (登记事项变更, clause 五.1): its administrator requests them
 * with a reason, the formal reviewers of the park where it is to belong decide. What was submitted
 * before keeps the unit as it was then.
 */
@Service
@Transactional
public class UnitChanges {

  private final UnitChangeRepository changes;
  private final UnitRepository units;
  private final AdministeredUnits administered;
  private final UnitChangePolicy policy;
  private final Directory directory;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitChanges(
      UnitChangeRepository changes,
      UnitRepository units,
      AdministeredUnits administered,
      UnitChangePolicy policy,
      Directory directory,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.units = units;
    this.administered = administered;
    this.policy = policy;
    this.directory = directory;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Of the unit, the newest first, as its own administrators see them. */
  @Transactional(readOnly = true)
  public List<UnitChange> of(UUID unitId) {
    Unit unit = administered.get(unitId).toUnit();
    return changes.of(unitId).stream().map(change -> change.toChange(unit)).toList();
  }

  /**
   * Asks the park; one request at a time.
   *
   * @throws Refusal INVALID where something is missing, wrong or nothing is to change, CONFLICT
   *     while another request waits
   */
  public UnitChange request(UUID unitId, UnitParticulars wanted, String reason) {
    Unit unit = administered.get(unitId).toUnit();
    policy.check(unit, wanted, reason);
    if (changes.waitingOf(unitId).isPresent()) {
      throw Refusal.conflict("unit-change-waiting", "已有一份变更申请待园区审核，请等待办结，或先撤回再重新申请。");
    }
    Person by = access.person();
    UnitChange change =
        changes
            .saveAndFlush(new UnitChangeEntity(unit, wanted, reason.strip(), by, clock.instant()))
            .toChange(unit);
    events.publishEvent(new UnitChangeRequested(change));
    return change;
  }

  /** Takes back the request that waits. */
  public void withdraw(UUID unitId) {
    administered.get(unitId);
    changes
        .waitingOf(unitId)
        .orElseThrow(() -> Refusal.conflict("unit-change-decided", "没有待审核的变更申请，请刷新页面。"))
        .withdraw(access.person(), clock.instant());
  }

  /** Those that the person may read: of the own park, or all for auditors; what waits first. */
  @Transactional(readOnly = true)
  public Page<UnitChange> readable(Pageable page) {
    List<String> parks =
        directory.parks().stream()
            .map(Park::code)
            .filter(code -> access.allows(Act.READ_UNIT_CHANGES, inPark(code)))
            .toList();
    if (parks.isEmpty()) {
      access.require(Act.READ_UNIT_CHANGES);
    }
    return changes.inParks(parks, page).map(change -> change.toChange(unitOf(change).toUnit()));
  }

  /**
   * Changes the unit as requested.
   *
   * @param note for the unit, may be blank
   */
  public void approve(UUID id, String note) {
    UnitChangeEntity change = onDesk(id);
    UnitEntity unit = unitOf(change);
    change.approve(StringUtils.stripToNull(note), access.person(), clock.instant());
    policy.checkParent(unit.toUnit(), change.wanted());
    unit.change(change.wanted());
    events.publishEvent(new UnitChangeApproved(change.toChange(unit.toUnit())));
  }

  /**
   * @throws Refusal INVALID without a reason
   */
  public void refuse(UUID id, String reason) {
    UnitChangeEntity change = onDesk(id);
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("reason-required", "不同意变更须写明理由，单位会看到。");
    }
    change.refuse(reason.strip(), access.person(), clock.instant());
    events.publishEvent(new UnitChangeRefused(change.toChange(unitOf(change).toUnit())));
  }

  private UnitChangeEntity onDesk(UUID id) {
    Optional<UnitChangeEntity> change = changes.findLocked(id);
    access.require(
        Act.DECIDE_UNIT_CHANGE,
        change.map(found -> inPark(found.parkCode())).orElse(Subject.nothing()));
    return change.orElseThrow();
  }

  private static Subject inPark(String code) {
    return Subject.nothing().of(Role.Scope.PARK, code);
  }

  private UnitEntity unitOf(UnitChangeEntity change) {
    return units.findById(change.unitId()).orElseThrow();
  }
}
