package org.liangqu.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.liangqu.retention.RetentionPeriod;
import org.liangqu.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Registrations that were refused or lapsed, with the personal data and the scan in them. */
@Component
class EndedRegistrations implements RetentionRule {

  private static final Set<RegistrationState> IN_VAIN =
      Set.of(RegistrationState.REFUSED, RegistrationState.LAPSED);

  private final RegistrationRepository registrations;
  private final Clock clock;
  private final RetentionPeriod period;

  EndedRegistrations(
      RegistrationRepository registrations,
      Clock clock,
      @Value("${liangqu.retention.ended-registrations:P12M}") Period period) {
    this.registrations = registrations;
    this.clock = clock;
    this.period = new RetentionPeriod(period);
  }

  @Override
  public String key() {
    return "ended-registrations";
  }

  @Override
  public String what() {
    return "未通过和已失效的单位注册申请及其扫描件";
  }

  @Override
  public String keeps() {
    return "办结后 " + period.inWords();
  }

  @Override
  public String why() {
    return "供申请人查询结果、园区答复异议；单位没有注册成功，此后没有用处。";
  }

  @Override
  public long due() {
    return registrations.countByStateInAndEndedAtBefore(IN_VAIN, past());
  }

  @Override
  public int clear(int atMost) {
    List<RegistrationEntity> ended =
        registrations.findByStateInAndEndedAtBefore(IN_VAIN, past(), Limit.of(atMost));
    ended.forEach(registrations::delete);
    registrations.flush();
    return ended.size();
  }

  private Instant past() {
    return period.before(clock.instant());
  }
}
