package org.liangqu.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done to each registration, only ever added to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  RegistrationSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A step of the unit's or the system's. */
  void add(UUID registrationId, RegistrationAction action) {
    add(registrationId, action, null, null);
  }

  void add(UUID registrationId, RegistrationAction action, String personName, String opinion) {
    jdbc.sql(
            """
            insert into registration_step (registration_id, action, person_name, opinion, done_at)
            values (:registration, :action, :person, :opinion, :now)""")
        .param("registration", registrationId)
        .param("action", action.name())
        .param("person", personName)
        .param("opinion", opinion)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<RegistrationStep> of(UUID registrationId) {
    return jdbc.sql(
            "select * from registration_step where registration_id = :registration order by id")
        .param("registration", registrationId)
        .query(
            (row, number) ->
                new RegistrationStep(
                    RegistrationAction.valueOf(row.getString("action")),
                    row.getString("person_name"),
                    row.getString("opinion"),
                    row.getTimestamp("done_at").toInstant()))
        .list();
  }

  int count(UUID registrationId, RegistrationAction action, Instant since) {
    return jdbc.sql(
            """
            select count(*) from registration_step
             where registration_id = :registration and action = :action and done_at > :since""")
        .param("registration", registrationId)
        .param("action", action.name())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
