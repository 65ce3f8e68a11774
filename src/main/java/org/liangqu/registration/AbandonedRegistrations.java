package org.liangqu.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.liangqu.retention.RetentionPeriod;
import org.liangqu.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was filled in and never confirmed, with scans that were uploaded and never handed in. */
@Component
class AbandonedRegistrations implements RetentionRule {

  private static final Duration UNUSED_SCANS = Duration.ofDays(1);

  private final RegistrationRepository registrations;
  private final LicenceRecords scans;
  private final Clock clock;
  private final RetentionPeriod period;

  AbandonedRegistrations(
      RegistrationRepository registrations,
      LicenceRecords scans,
      Clock clock,
      @Value("${liangqu.retention.unconfirmed-registrations:P30D}") Period period) {
    this.registrations = registrations;
    this.scans = scans;
    this.clock = clock;
    this.period = new RetentionPeriod(period);
  }

  @Override
  public String key() {
    return "unconfirmed-registrations";
  }

  @Override
  public String what() {
    return "没有确认邮箱的单位注册申请，没有提交的扫描件";
  }

  @Override
  public String keeps() {
    return "填报后 " + period.inWords() + "；扫描件上传后 1 天";
  }

  @Override
  public String why() {
    return "没有提交到园区，没有人据此办理；保留到确认链接过期、重新获取也无意义为止。";
  }

  @Override
  public long due() {
    return registrations.countByStateAndSubmittedAtBefore(RegistrationState.UNCONFIRMED, past())
        + scans.countUnused(unused());
  }

  @Override
  public int clear(int atMost) {
    List<RegistrationEntity> abandoned =
        registrations.findByStateAndSubmittedAtBefore(
            RegistrationState.UNCONFIRMED, past(), Limit.of(atMost));
    abandoned.forEach(registrations::delete);
    registrations.flush();
    return abandoned.size() + scans.removeUnused(unused(), atMost);
  }

  private Instant past() {
    return period.before(clock.instant());
  }

  private Instant unused() {
    return clock.instant().minus(UNUSED_SCANS);
  }
}
