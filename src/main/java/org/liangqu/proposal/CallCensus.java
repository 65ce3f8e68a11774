package org.liangqu.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.CallUsage;
import org.liangqu.call.CallUse;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a call's proposals for those who administer it: numbers only, whoever asks. */
@Component
class CallCensus implements CallUsage {

  private final JdbcClient jdbc;

  CallCensus(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public CallUse of(UUID callId) {
    return new CallUse(groups(callId), units(callId), clusters(callId));
  }

  private List<CallUse.Group> groups(UUID callId) {
    return jdbc.sql(
            """
            select type, park_code, status, stage, submitted_at is not null submitted, count(*) n
            from proposal where call_id = :callId
            group by type, park_code, status, stage, submitted_at is not null
            order by stage, status, park_code, type""")
        .param("callId", callId)
        .query(
            (row, index) -> {
              ProposalStatus status = ProposalStatus.valueOf(row.getString("status"));
              String stage = row.getString("stage");
              return new CallUse.Group(
                  ProposalType.valueOf(row.getString("type")),
                  row.getString("park_code"),
                  status.label(),
                  stage == null ? null : Stage.valueOf(stage),
                  row.getBoolean("submitted"),
                  !status.isFinal(),
                  row.getLong("n"));
            })
        .list();
  }

  private long units(UUID callId) {
    return jdbc.sql("select count(distinct unit_id) from proposal where call_id = :callId")
        .param("callId", callId)
        .query(Long.class)
        .single();
  }

  private Set<String> clusters(UUID callId) {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct industrial_cluster from proposal_version version
                join proposal on proposal.id = version.proposal_id
                where call_id = :callId and industrial_cluster is not null""")
            .param("callId", callId)
            .query(String.class)
            .list());
  }
}
