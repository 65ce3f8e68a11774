package org.liangqu.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.LaterScopes;
import org.liangqu.call.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, by the offices on their way, the proposals that a deadline finds at its stages. */
@Component
class LateCensus {

  private final JdbcClient jdbc;

  LateCensus(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ProposalsLate.Group> at(
      UUID callId, Deadline deadline, DeadlineScope scope, LaterScopes later) {
    return jdbc.sql(
            """
            select park_code, bureau_code, recommender_code, count(*) proposals from proposal
            where call_id = :callId and status = 'IN_REVIEW' and stage = any(:stages)
              and (cast(:proposalId as uuid) is null or id = cast(:proposalId as uuid))
              and (cast(:parkCode as text) is null or park_code = :parkCode)
              and (park_code is null or park_code <> all(:laterParks))
              and id <> all(:laterProposals)
            group by park_code, bureau_code, recommender_code
            order by park_code\
            """)
        .param("callId", callId)
        .param("stages", stagesOf(deadline))
        .param("proposalId", scope.proposalId())
        .param("parkCode", scope.proposalId() == null ? scope.parkCode() : null)
        .param("laterParks", later.parkCodes().toArray(String[]::new))
        .param("laterProposals", later.proposalIds().toArray(UUID[]::new))
        .query(
            (row, index) ->
                new ProposalsLate.Group(
                    row.getString("park_code"),
                    row.getString("bureau_code"),
                    row.getString("recommender_code"),
                    row.getInt("proposals")))
        .list();
  }

  private static String[] stagesOf(Deadline deadline) {
    return Arrays.stream(Stage.values())
        .filter(stage -> Deadline.of(stage) == deadline)
        .map(Stage::name)
        .toArray(String[]::new);
  }
}
