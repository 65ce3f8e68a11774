package org.liangqu.registration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.identity.Invitations;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Grant;
import org.liangqu.identity.access.Reach;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a park's offices do with registrations: read, decide, invite again. */
@Service
@Transactional
public class RegistrationReviews {

  private static final int SHORTEST_REASON = 4;
  private static final int LONGEST_OPINION = 2000;

  private final RegistrationRepository registrations;
  private final LicenceScans scans;
  private final RegistrationSteps steps;
  private final RegistrationTimes times;
  private final Invitations invitations;
  private final Access access;

  RegistrationReviews(
      RegistrationRepository registrations,
      LicenceScans scans,
      RegistrationSteps steps,
      RegistrationTimes times,
      Invitations invitations,
      Access access) {
    this.registrations = registrations;
    this.scans = scans;
    this.steps = steps;
    this.times = times;
    this.invitations = invitations;
    this.access = access;
  }

  /**
   * Confirmed registrations that the person may read, newest first.
   *
   * @param state null doesn't narrow
   * @param text part of number, name or credit code
   */
  @Transactional(readOnly = true)
  public Page<Registration> search(RegistrationState state, String text, Pageable page) {
    Person person = access.person();
    List<Grant> grants = AccessTable.rule(Act.READ_REGISTRATION).grantsOf(person);
    boolean everywhere = grants.stream().anyMatch(grant -> grant.reach() == Reach.EVERYWHERE);
    Set<String> parks =
        grants.stream()
            .flatMap(grant -> person.officeCodes(grant.role()).stream())
            .collect(Collectors.toSet());
    return registrations
        .search(everywhere, parks, state, "%" + escaped(text) + "%", page)
        .map(RegistrationEntity::toRegistration);
  }

  /** What people type is looked for as it is. */
  private static String escaped(String text) {
    return text.strip().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1");
  }

  /**
   * @throws Refusal NOT_FOUND for another park's, as for all that are read here
   */
  @Transactional(readOnly = true)
  public Registration get(UUID id) {
    return readable(id).toRegistration();
  }

  /** What was done to it so far. */
  @Transactional(readOnly = true)
  public List<RegistrationStep> steps(UUID id) {
    readable(id);
    return steps.of(id);
  }

  @Transactional(readOnly = true)
  public boolean mayReadLicence(UUID id) {
    return access.allows(Act.READ_LICENCE, subject(readable(id)));
  }

  @Transactional(readOnly = true)
  public LicencePreview licencePreview(UUID id) {
    return scans.preview(licenceOf(id));
  }

  @Transactional(readOnly = true)
  public LicenceContent licence(UUID id) {
    return scans.content(licenceOf(id));
  }

  /**
   * A page of the scan, drawn as a picture (JPEG).
   *
   * @param page from 1
   */
  @Transactional(readOnly = true)
  public byte[] licencePicture(UUID id, int page) {
    return scans.picture(licenceOf(id), page);
  }

  private UUID licenceOf(UUID id) {
    RegistrationEntity registration = readable(id);
    access.require(Act.READ_LICENCE, subject(registration));
    return registration.toRegistration().scanId();
  }

  /**
   * Puts the park's decision on record (审核单位注册).
   *
   * @param decision name of a {@link RegistrationDecision}
   * @param opinion the reason, which anything but a pass needs; told to whoever registers
   * @param researchConfirmed whether the unit is what it says of research, which a pass needs where
   *     it says so
   * @throws Refusal FORBIDDEN for anybody but the park's formal reviewers
   */
  public void decide(UUID id, String decision, String opinion, boolean researchConfirmed) {
    RegistrationEntity registration = locked(id);
    Person person = access.require(Act.REVIEW_REGISTRATION, subject(registration));
    RegistrationDecision decided = RegistrationDecision.parse(decision);
    String reason = checked(decided, opinion);
    RegistrationAction action =
        switch (decided) {
          case PASS -> {
            confirmResearch(registration, researchConfirmed, person);
            registration.approve(reason, times.now());
            yield RegistrationAction.APPROVED;
          }
          case RETURN -> {
            registration.returnForCorrection(reason, times.correctionDue());
            yield RegistrationAction.RETURNED;
          }
          case REJECT -> {
            registration.refuse(reason, times.now());
            yield RegistrationAction.REFUSED;
          }
        };
    registrations.flush();
    steps.add(id, action, person.name(), reason);
  }

  /** Rules on transfers ask what is registered of it, so that somebody must have looked. */
  private void confirmResearch(
      RegistrationEntity registration, boolean confirmed, Person reviewer) {
    if (!registration.details().claimsResearch()) {
      return;
    }
    if (!confirmed) {
      throw Refusal.invalid(
          "research-unconfirmed",
          "该单位填报为研发机构或中试基地：请核对名称和认定依据，属实的勾选“经核实，填报的研发机构、中试基地属实”后通过，不属实的退回修改");
    }
    steps.add(registration.id(), RegistrationAction.RESEARCH_CONFIRMED, reviewer.name(), null);
  }

  private static String checked(RegistrationDecision decision, String opinion) {
    String reason = opinion == null ? "" : opinion.strip();
    if (decision != RegistrationDecision.PASS && reason.length() < SHORTEST_REASON) {
      throw Refusal.invalid(
          "opinion-required",
          "请写明“%s”的理由（至少 %d 个字），申请人据此修改".formatted(decision.label(), SHORTEST_REASON));
    }
    if (reason.length() > LONGEST_OPINION) {
      throw Refusal.invalid("opinion-too-long", "意见不超过 %d 字".formatted(LONGEST_OPINION));
    }
    return reason.isEmpty() ? null : reason;
  }

  /** Whether a further invitation can be sent: its first administrator never signed in. */
  @Transactional(readOnly = true)
  public boolean mayInviteAgain(UUID id) {
    RegistrationEntity registration = readable(id);
    return registration.isOpened()
        && access.allows(Act.INVITE_UNIT, subject(registration))
        && !invitations.isTakenUp(registration.details().administratorAccount());
  }

  /**
   * Sends the unit's first administrator a further invitation, which takes the place of those
   * before.
   *
   * @throws Refusal CONFLICT where there is no account yet, or somebody signed in to it
   */
  public void inviteAgain(UUID id) {
    RegistrationEntity registration = readable(id);
    Person person = access.require(Act.INVITE_UNIT, subject(registration));
    if (!registration.isOpened()) {
      throw Refusal.conflict("registration-not-opened", "该单位还没有登记，没有可以邀请的管理员账号");
    }
    String account = registration.details().administratorAccount();
    if (invitations.isTakenUp(account)) {
      throw Refusal.conflict("invitation-taken-up", "单位管理员已经登录过，不需要再邀请；忘记密码的，可在登录页重新设置");
    }
    invitations.inviteAgain(account);
    steps.add(id, RegistrationAction.INVITED_AGAIN, person.name(), null);
  }

  private RegistrationEntity locked(UUID id) {
    return registrations.findLocked(id).orElseThrow(RegistrationReviews::unknown);
  }

  private RegistrationEntity readable(UUID id) {
    return registrations
        .findById(id)
        .filter(found -> found.state() != RegistrationState.UNCONFIRMED)
        .filter(found -> access.allows(Act.READ_REGISTRATION, subject(found)))
        .orElseThrow(RegistrationReviews::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("registration-unknown", "注册申请不存在，或您无权查看");
  }

  private static Subject subject(RegistrationEntity registration) {
    return Subject.nothing().of(Role.Scope.PARK, registration.details().parkCode());
  }
}
