package org.liangqu.portal.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.UnitKind;
import org.liangqu.registration.LicenceScans;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.registration.RegistrationLinks;
import org.liangqu.registration.Registrations;
import org.liangqu.shared.CreditCode;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** A unit that has registered and waits for its park, so that there is one to decide on. */
@Component
@Conditional(DemoCondition.class)
class DemoRegistration {

  private static final String PARK = "urumqiHitech";
  private static final String NAME = "示例博格达氢能装备有限公司";
  private static final CreditCode CODE = CreditCode.withCheckCharacter("91650100MA77NEW0K");

  private final Registrations registrations;
  private final RegistrationLinks links;
  private final LicenceScans scans;

  DemoRegistration(Registrations registrations, RegistrationLinks links, LicenceScans scans) {
    this.registrations = registrations;
    this.links = links;
    this.scans = scans;
  }

  /** Goes the way that a unit goes, the mail's link included. */
  void load() {
    Registration registration = registrations.submit(details(), scan(), true);
    String path = links.withSecret(RegistrationLinks.pathOf(registration.id()));
    registrations.confirm(path.substring(path.lastIndexOf('/') + 1));
  }

  private UUID scan() {
    byte[] licence = SamplePdf.of(List.of("营业执照（演示样本）", "名称：" + NAME, "统一社会信用代码：" + CODE.value()));
    return scans.receive("营业执照.pdf", new ByteArrayInputStream(licence)).id();
  }

  private static RegistrationDetails details() {
    return new RegistrationDetails(
        NAME,
        CODE.value(),
        UnitKind.ENTERPRISE,
        EnterpriseSize.SMALL,
        PARK,
        false,
        true,
        false,
        "示例博格达氢能装备企业技术中心（示例工信字〔2024〕7号）",
        "阿不都",
        "古丽",
        "bogda-unit@demo.liangqu.example",
        "0991-0000000",
        null,
        "bogda-unit");
  }
}
