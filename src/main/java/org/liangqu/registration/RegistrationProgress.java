package org.liangqu.registration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.liangqu.identity.Invitations;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with a registration by itself, between the decisions of people. */
@Service
@Transactional
public class RegistrationProgress {

  private final RegistrationRepository registrations;
  private final RegistrationAdmission admission;
  private final RegistrationSteps steps;
  private final RegistrationTimes times;
  private final Units units;
  private final Invitations invitations;
  private final Access access;
  private final ApplicationEventPublisher events;

  RegistrationProgress(
      RegistrationRepository registrations,
      RegistrationAdmission admission,
      RegistrationSteps steps,
      RegistrationTimes times,
      Units units,
      Invitations invitations,
      Access access,
      ApplicationEventPublisher events) {
    this.registrations = registrations;
    this.admission = admission;
    this.steps = steps;
    this.times = times;
    this.units = units;
    this.invitations = invitations;
    this.access = access;
    this.events = events;
  }

  /**
   * Refuses an approval that can't be carried out (复核注册条件), whoever gave it: code and account may
   * have been taken since the registration was handed in.
   *
   * @throws Refusal CONFLICT saying what stands in the way and what the reviewer can do
   */
  public void judge(UUID id) {
    RegistrationEntity registration = locked(id);
    if (registration.state() == RegistrationState.APPROVED) {
      admission.hold();
      admission.requireStill(registration.details(), id, "请退回申请人修改，或不予通过。");
    }
  }

  /** Has whoever filled it in told what became of it (告知审核结果). */
  public void announce(UUID id) {
    access.require(Act.REGISTER_UNITS);
    events.publishEvent(new RegistrationAnnounced(locked(id).toRegistration()));
  }

  /**
   * Registers an approved unit and invites its first administrator (登记单位); done twice, it changes
   * nothing.
   */
  public void open(UUID id) {
    access.require(Act.REGISTER_UNITS);
    RegistrationEntity registration = locked(id);
    if (registration.isOpened()) {
      return;
    }
    registration.open(times.now());
    RegistrationDetails details = registration.details();
    Unit unit = units.register(details.toUnit());
    units.approve(unit.id());
    invitations.invite(
        details.administratorAccount(),
        details.contactName(),
        details.contactMail(),
        Set.of(Office.of(Role.UNIT_ADMINISTRATOR, details.creditCode())));
    steps.add(id, RegistrationAction.OPENED);
  }

  /** Ends a returned registration that was not corrected in time (逾期失效). */
  public void lapse(UUID id) {
    access.require(Act.REGISTER_UNITS);
    locked(id).lapse(times.now());
    steps.add(id, RegistrationAction.LAPSED);
  }

  /** For what the system tells of it. */
  @Transactional(readOnly = true)
  public Registration get(UUID id) {
    access.require(Act.REGISTER_UNITS);
    return found(id);
  }

  /** When the park is to have reviewed it (办理期限). */
  @Transactional(readOnly = true)
  public Instant reviewDue(UUID id) {
    return found(id).reviewDue();
  }

  /** When the park is reminded of it. */
  @Transactional(readOnly = true)
  public Instant reminder(UUID id) {
    return times.reminderOf(reviewDue(id));
  }

  /** Until when it can be corrected. */
  @Transactional(readOnly = true)
  public Instant correctionDue(UUID id) {
    return found(id).correctionDue();
  }

  private Registration found(UUID id) {
    return registrations
        .findById(id)
        .map(RegistrationEntity::toRegistration)
        .orElseThrow(RegistrationProgress::unknown);
  }

  private RegistrationEntity locked(UUID id) {
    return registrations.findLocked(id).orElseThrow(RegistrationProgress::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("registration-unknown", "注册申请不存在");
  }
}
