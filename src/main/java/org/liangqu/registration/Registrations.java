package org.liangqu.registration;

import java.util.Optional;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody without an account does to register a unit (单位注册, clause 五.1). Nobody is asked who
 * they are: a link by mail is what opens a registration again.
 */
@Service
@Transactional
public class Registrations {

  private static final String NUMBER = "ZC-%d-%06d";

  private final RegistrationRepository registrations;
  private final RegistrationAdmission admission;
  private final RegistrationLinks links;
  private final RegistrationSteps steps;
  private final RegistrationTimes times;
  private final RegistrationProperties limits;
  private final ApplicationEventPublisher events;

  Registrations(
      RegistrationRepository registrations,
      RegistrationAdmission admission,
      RegistrationLinks links,
      RegistrationSteps steps,
      RegistrationTimes times,
      RegistrationProperties limits,
      ApplicationEventPublisher events) {
    this.registrations = registrations;
    this.admission = admission;
    this.links = links;
    this.steps = steps;
    this.times = times;
    this.limits = limits;
    this.events = events;
  }

  /**
   * Takes a registration in and sends the link that confirms its mail address; until then nobody
   * sees it, and it keeps nobody else from registering.
   *
   * @param declared whether the unit declares that all of it is true
   * @throws Refusal INVALID with every field at fault
   */
  public Registration submit(RegistrationDetails details, UUID scanId, boolean declared) {
    admission.require(details, scanId, declared);
    String number = NUMBER.formatted(times.today().getYear(), registrations.nextNumber());
    RegistrationEntity registration =
        registrations.save(new RegistrationEntity(number, details, scanId, times.now()));
    registrations.flush();
    steps.add(registration.id(), RegistrationAction.SUBMITTED);
    events.publishEvent(new RegistrationSubmitted(registration.toRegistration()));
    return registration.toRegistration();
  }

  /** The registration that a link leads to; none for a link that was never sent. */
  @Transactional(readOnly = true)
  public Optional<LinkedRegistration> find(String token) {
    return links
        .find(token)
        .flatMap(
            target ->
                registrations
                    .findById(target.registrationId())
                    .map(RegistrationEntity::toRegistration)
                    .map(one -> new LinkedRegistration(one, isOver(target))));
  }

  private boolean isOver(RegistrationLinks.Target target) {
    return !times.now().isBefore(target.validUntil());
  }

  /**
   * Confirms the mail address: the park's review begins. Done once more, it changes nothing.
   *
   * @throws Refusal CONFLICT where code or account was claimed by others meanwhile
   */
  public Registration confirm(String token) {
    RegistrationEntity registration = opened(token);
    if (registration.state() == RegistrationState.UNCONFIRMED) {
      admission.hold();
      admission.requireStill(registration.details(), registration.id(), "请重新填写注册申请。");
      registration.confirm(times.reviewDue());
      registrations.flush();
      steps.add(registration.id(), RegistrationAction.CONFIRMED);
      events.publishEvent(new RegistrationConfirmed(registration.toRegistration()));
    }
    return registration.toRegistration();
  }

  /**
   * Corrects what the park returned, and hands it in again.
   *
   * @throws Refusal INVALID with every field at fault, CONFLICT where it isn't returned
   */
  public Registration correct(
      String token, RegistrationDetails details, UUID scanId, boolean declared) {
    RegistrationEntity registration = opened(token);
    admission.hold();
    requireSameMail(registration, details);
    admission.require(details, scanId, declared, registration.id());
    registration.correct(details, scanId, times.reviewDue());
    registrations.flush();
    steps.add(registration.id(), RegistrationAction.CORRECTED);
    events.publishEvent(new RegistrationCorrected(registration.toRegistration()));
    return registration.toRegistration();
  }

  /** The address was confirmed; another would not be. */
  private static void requireSameMail(RegistrationEntity before, RegistrationDetails details) {
    if (!before.details().contactMail().equals(details.contactMail())) {
      throw Refusal.conflict("registration-mail", "邮箱已经确认，修改时不能更换");
    }
  }

  private RegistrationEntity opened(String token) {
    return links
        .find(token)
        .filter(target -> !isOver(target))
        .flatMap(target -> registrations.findLocked(target.registrationId()))
        .orElseThrow(() -> Refusal.notFound("registration-link", "链接已过期或不正确，请凭注册编号和邮箱重新获取"));
  }

  /** Sends a further link, if number and mail address belong together; the caller isn't told. */
  public void requestLink(String number, String mail) {
    registrations
        .findByNumber(number.strip().toUpperCase())
        .filter(found -> found.details().contactMail().equalsIgnoreCase(mail.strip()))
        .filter(found -> isLinkDue(found.id()))
        .ifPresent(this::sendLink);
  }

  private boolean isLinkDue(UUID id) {
    return steps.count(id, RegistrationAction.LINK_SENT, times.anHourAgo()) < limits.linksPerHour();
  }

  private void sendLink(RegistrationEntity registration) {
    steps.add(registration.id(), RegistrationAction.LINK_SENT);
    events.publishEvent(new RegistrationLinkRequested(registration.toRegistration()));
  }
}
