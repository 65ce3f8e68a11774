package org.liangqu.registration;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.CreditCodes;
import org.springframework.boot.test.context.TestComponent;

/** Units on their way to a first account. */
@TestComponent
public class RegistrationScenes {

  private static final int FIRST_SEED = 7_300_000;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Registrations registrations;
  private final RegistrationLinks links;
  private final LicenceScans scans;

  RegistrationScenes(Registrations registrations, RegistrationLinks links, LicenceScans scans) {
    this.registrations = registrations;
    this.links = links;
    this.scans = scans;
  }

  /** Of a unit, an account and a mail address that nobody else has. */
  static RegistrationDetails details(String parkCode) {
    int count = COUNT.incrementAndGet();
    return details(parkCode, CreditCodes.generate(FIRST_SEED + count).value(), "newunit" + count);
  }

  static RegistrationDetails details(String parkCode, String creditCode, String account) {
    return details(parkCode, creditCode, account, false, null);
  }

  /** Of a unit that says it is a pilot base. */
  static RegistrationDetails pilotBase(String parkCode) {
    return pilotBase(parkCode, "天山储能材料中试基地");
  }

  static RegistrationDetails pilotBase(String parkCode, String basis) {
    RegistrationDetails unit = details(parkCode);
    return details(parkCode, unit.creditCode(), unit.administratorAccount(), true, basis);
  }

  static RegistrationDetails details(
      String parkCode, String creditCode, String account, boolean pilotBase, String basis) {
    return new RegistrationDetails(
        "天山储能技术有限公司",
        creditCode,
        UnitKind.PUBLIC_INSTITUTION,
        null,
        parkCode,
        false,
        false,
        pilotBase,
        basis,
        "张某某",
        "李某某",
        account + "@example.com",
        "0991-1234567",
        null,
        account);
  }

  UUID scan() {
    return scans.receive("执照.pdf", new ByteArrayInputStream(SampleFiles.pdf("营业执照"))).id();
  }

  Registration submitted(RegistrationDetails details) {
    return registrations.submit(details, scan(), true);
  }

  /** The secret of a link, as the mail that leaves now would carry it. */
  String token(Registration registration) {
    return sent(RegistrationLinks.pathOf(registration.id())).substring("/register/".length());
  }

  /** The path of a link as the mail carries it. */
  String sent(String path) {
    return links.withSecret(path);
  }

  Registration confirmed(RegistrationDetails details) {
    return registrations.confirm(token(submitted(details)));
  }

  /** One that waits for the park's formal reviewers. */
  public UUID waiting(String parkCode) {
    return confirmed(details(parkCode)).id();
  }
}
