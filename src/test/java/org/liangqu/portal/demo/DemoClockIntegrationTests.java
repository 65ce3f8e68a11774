package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.portal.DemoClockMoved;
import org.liangqu.portal.DemoTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class DemoClockIntegrationTests {

  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private static final Person AUDITOR =
      new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private ObjectProvider<DemoTime> demoTime;

  private final List<Object> published = new ArrayList<>();

  @AfterEach
  void forget() {
    jdbc.sql("delete from demo_clock").update();
  }

  private DemoClockDesk desk(DemoClock clock, Person person) {
    return new DemoClockDesk(clock, new Access(() -> person), published::add);
  }

  @Test
  void goesForwardAndTellsOfIt() {
    DemoClock clock = new DemoClock(jdbc);

    desk(clock, ADMINISTRATOR).forwardBy(Duration.ofDays(30));

    assertThat(Duration.between(clock.realNow(), clock.instant()))
        .isBetween(Duration.ofDays(30).minusSeconds(1), Duration.ofDays(30).plusSeconds(1));
    assertThat(published).containsExactly(new DemoClockMoved(clock.ahead()));
  }

  @Test
  void isAsFarAheadAfterARestart() {
    DemoClock clock = new DemoClock(jdbc);
    desk(clock, ADMINISTRATOR).forwardBy(Duration.ofHours(5));

    assertThat(new DemoClock(jdbc).ahead()).isEqualTo(clock.ahead());
  }

  @Test
  void goesBackToRealTimeOnly() {
    DemoClock clock = new DemoClock(jdbc);
    DemoClockDesk desk = desk(clock, ADMINISTRATOR);
    desk.forwardBy(Duration.ofDays(2));

    assertThatThrownBy(() -> desk.forwardTo(clock.instant().minusSeconds(60)))
        .hasMessageContaining("只能向前拨");
    assertThatThrownBy(() -> desk.forwardBy(Duration.ofDays(4000))).hasMessageContaining("三年");

    desk.backToRealTime();
    assertThat(clock.ahead()).isZero();
  }

  @Test
  void isTheAdministratorsAlone() {
    DemoClock clock = new DemoClock(jdbc);

    assertThatThrownBy(() -> desk(clock, AUDITOR).forwardBy(Duration.ofDays(1)))
        .hasMessageContaining("只有系统管理员");
    assertThatThrownBy(() -> desk(clock, AUDITOR).backToRealTime()).hasMessageContaining("只有系统管理员");
  }

  @Test
  void isNowhereButInTheDemonstration() throws Exception {
    assertThat(demoTime.getIfAvailable()).isNull();
    mvc.perform(get("/demo/clock").with(user(new IdentityPrincipal(ADMINISTRATOR))))
        .andExpect(status().isNotFound());
  }
}
