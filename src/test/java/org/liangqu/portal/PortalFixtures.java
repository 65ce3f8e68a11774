package org.liangqu.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

final class PortalFixtures {

  static final String UNIT = "91650104MADEM0011X";

  private PortalFixtures() {}

  static ProposalSummary proposal(ProposalStatus status, Stage stage) {
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

  static Person holding(Office office) {
    return new Person("someone", "某人", Set.of(office));
  }
}
