package org.liangqu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What applicants and their administrator hand each other, on record (送审记录). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HandOverActs {

  private final Access access;
  private final JdbcClient jdbc;
  private final Clock clock;

  HandOverActs(Access access, JdbcClient jdbc, Clock clock) {
    this.access = access;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(ProposalHandedOver event) {
    record(event.proposal(), HandOverAct.Kind.HANDED_OVER, event.handOver().note());
  }

  @EventListener
  void on(ProposalTakenBack event) {
    record(event.proposal(), HandOverAct.Kind.TAKEN_BACK, null);
  }

  @EventListener
  void on(ProposalHandedBack event) {
    record(event.proposal(), HandOverAct.Kind.HANDED_BACK, event.handBack().note());
  }

  private void record(ProposalSummary proposal, HandOverAct.Kind kind, String note) {
    Person person = access.person();
    jdbc.sql(
            """
            insert into hand_over_act (proposal_id, kind, person_id, person_name, note, done_at)
            values (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            proposal.id(),
            kind.name(),
            person.id(),
            person.name(),
            note,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * All of a proposal's, oldest first.
   *
   * @throws Refusal FORBIDDEN for anybody but auditors
   */
  @Transactional(readOnly = true)
  public List<HandOverAct> of(UUID proposalId) {
    access.require(Act.AUDIT);
    return jdbc.sql(
            """
            select kind, person_id, person_name, note, done_at from hand_over_act
            where proposal_id = ? order by id\
            """)
        .param(proposalId)
        .query(HandOverActs::act)
        .list();
  }

  private static HandOverAct act(ResultSet row, int number) throws SQLException {
    return new HandOverAct(
        HandOverAct.Kind.valueOf(row.getString("kind")),
        row.getString("person_id"),
        row.getString("person_name"),
        row.getString("note"),
        row.getObject("done_at", OffsetDateTime.class).toInstant());
  }
}
