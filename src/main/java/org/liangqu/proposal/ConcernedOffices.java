package org.liangqu.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a move of deadlines concerns: whoever has, or will have, an unfinished proposal of it. */
@Component
class ConcernedOffices {

  private static final String UNFINISHED =
      """
      from proposal
      where call_id = :callId and status in ('DRAFT', 'RETURNED', 'IN_REVIEW')
        and (cast(:proposalId as uuid) is null or id = cast(:proposalId as uuid))
        and (cast(:parkCode as text) is null or park_code = :parkCode)
      """;

  private final JdbcClient jdbc;

  ConcernedOffices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Way(String creditCode, String parkCode, String bureauCode, String recommender) {}

  DeadlineMoveReported by(DeadlinesMoved event) {
    List<Way> ways =
        of(
                "select distinct lead_credit_code, park_code, bureau_code, recommender_code ",
                event.callId(),
                event.scope())
            .query(
                (row, index) ->
                    new Way(
                        row.getString("lead_credit_code"),
                        row.getString("park_code"),
                        row.getString("bureau_code"),
                        row.getString("recommender_code")))
            .list();
    return new DeadlineMoveReported(
        event,
        codes(ways, Way::creditCode),
        codes(ways, Way::parkCode),
        codes(ways, Way::bureauCode),
        codes(ways, Way::recommender));
  }

  long units(UUID callId, DeadlineScope scope) {
    return of("select count(distinct unit_id) ", callId, scope).query(Long.class).single();
  }

  private JdbcClient.StatementSpec of(String select, UUID callId, DeadlineScope scope) {
    return jdbc.sql(select + UNFINISHED)
        .param("callId", callId)
        .param("proposalId", scope.proposalId())
        .param("parkCode", scope.proposalId() == null ? scope.parkCode() : null);
  }

  private static Set<String> codes(List<Way> ways, Function<Way, String> code) {
    Set<String> codes = ways.stream().map(code).collect(Collectors.toCollection(HashSet::new));
    codes.remove(null);
    return codes;
  }
}
