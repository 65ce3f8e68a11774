package org.liangqu.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.CallStatus;
import org.liangqu.call.Opening;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Quota;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.Calendars;

public final class PortalFixtures {

  static final String UNIT = "91650104MADEM0011X";

  private PortalFixtures() {}

  public static ProposalSummary proposal(ProposalStatus status, Stage stage) {
    return new ProposalSummary(
        UUID.randomUUID(),
        "LQ-2026-C-000001",
        UUID.randomUUID(),
        ProposalType.CLUSTER,
        "示例项目",
        UUID.randomUUID(),
        "示例单位",
        UNIT,
        "urumqiHitech",
        "urumqi",
        "urumqiHitech",
        status,
        stage,
        1,
        BigDecimal.TEN,
        Instant.EPOCH,
        null,
        null);
  }

  /** Open to one park alone, and closed on 30 September 2026 at 18:00. */
  public static Call call() {
    return new Call(
        UUID.randomUUID(),
        2026,
        "【测试】2026年申报，含逗号;分号",
        CallStatus.PUBLISHED,
        4,
        null,
        Instant.parse("2026-08-31T16:00:00Z"),
        Instant.parse("2026-09-30T10:00:00Z"),
        LocalDate.of(2026, 10, 20),
        LocalDate.of(2026, 11, 3),
        LocalDate.of(2026, 11, 17),
        LocalDate.of(2026, 12, 1),
        10,
        3,
        List.of("新能源产业集群"),
        List.of("支持中小企业孵化和成长"),
        List.of(new Opening(ProposalType.CLUSTER, "urumqiHitech")),
        List.of(new Quota(Quota.Kind.PARK, "urumqiHitech", 5)));
  }

  public static Words words() {
    return new Words(Clock.systemUTC(), Calendars.delivered());
  }

  static Person holding(Office office) {
    return new Person("someone", "某人", Set.of(office));
  }
}
