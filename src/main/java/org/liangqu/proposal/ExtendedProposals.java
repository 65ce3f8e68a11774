package org.liangqu.proposal;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.ExtensionReach;
import org.liangqu.call.ExtensionSubjects;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Reached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an order would reach among proposals: numbers, and whose they are, no contents. */
@Component
class ExtendedProposals implements ExtensionReach, ExtensionSubjects {

  private static final int FEW = 20;

  private final JdbcClient jdbc;
  private final ConcernedOffices concerned;

  ExtendedProposals(JdbcClient jdbc, ConcernedOffices concerned) {
    this.jdbc = jdbc;
    this.concerned = concerned;
  }

  @Override
  public List<Reached> of(DeadlineMove move) {
    boolean closes = move.due().containsKey(Deadline.CLOSE);
    return List.of(
        new Reached("涉及的申报单位", concerned.units(move.callId(), move.scope())),
        new Reached("未提交的草稿", count(move, "status = 'DRAFT'")),
        new Reached("等待补正的项目", count(move, "status = 'RETURNED'")),
        new Reached(
            "可恢复填报的逾期项目", closes ? count(move, "status = 'EXPIRED' and submitted_at is null") : 0),
        new Reached("可恢复补正的逾期项目", count(move, "status = 'EXPIRED' and submitted_at is not null")));
  }

  private long count(DeadlineMove move, String which) {
    return jdbc.sql(
            """
            select count(*) from proposal
            where call_id = :callId
              and (cast(:proposalId as uuid) is null or id = cast(:proposalId as uuid))
              and (cast(:parkCode as text) is null or park_code = :parkCode) and\s\
            """
                + which)
        .param("callId", move.callId())
        .param("proposalId", move.scope().proposalId())
        .param("parkCode", move.scope().proposalId() == null ? move.scope().parkCode() : null)
        .query(Long.class)
        .single();
  }

  @Override
  public List<Subject> find(UUID callId, String words) {
    String text = words.replace("\0", "").strip();
    return jdbc.sql(
            """
            select id, number, unit_name, type, status, park_code from proposal
            where call_id = :callId
              and (id::text = :text or number ilike '%' || :pattern || '%' escape '!'
                or unit_name ilike '%' || :pattern || '%' escape '!' or lead_credit_code = :text)
            order by number nulls last, unit_name, created_at limit :few\
            """)
        .param("callId", callId)
        .param("text", text)
        .param("pattern", text.replaceAll("[!%_]", "!$0"))
        .param("few", FEW)
        .query(
            (row, index) ->
                new Subject(
                    row.getObject("id", UUID.class),
                    "%s · %s · %s（%s）"
                        .formatted(
                            row.getString("number") == null ? "未编号" : row.getString("number"),
                            row.getString("unit_name"),
                            ProposalType.valueOf(row.getString("type")).label(),
                            ProposalStatus.valueOf(row.getString("status")).label()),
                    row.getString("park_code")))
        .list();
  }
}
