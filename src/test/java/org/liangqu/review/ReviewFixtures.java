package org.liangqu.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** A proposal of a park at Urumqi, and the people on its way. */
final class ReviewFixtures {

  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  static final UUID PROPOSAL = UUID.fromString("00000000-0000-0000-0000-0000000000aa");
  static final String LEAD = "91650100MA00000000";

  private ReviewFixtures() {}

  static ProposalSummary at(Stage stage) {
    return proposal(ProposalType.CLUSTER, ProposalStatus.IN_REVIEW, stage);
  }

  static ProposalSummary proposal(ProposalType type, ProposalStatus status, Stage stage) {
    return new ProposalSummary(
        PROPOSAL,
        "LQ-2026-C-000001",
        UUID.randomUUID(),
        type,
        "示例项目",
        UUID.randomUUID(),
        "示例单位",
        LEAD,
        "urumqiHitech",
        "urumqi",
        "urumqiHitech",
        status,
        stage,
        1,
        new BigDecimal("400"),
        NOW,
        null,
        null);
  }

  static Person formalReviewer() {
    return person("reviewer", Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"));
  }

  static Person coordinator() {
    return person("coordinator", Office.of(Role.REVIEW_COORDINATOR, "urumqiHitech"));
  }

  static Person person(String id, Office... offices) {
    return new Person(id, "示例 " + id, Set.of(offices));
  }
}
