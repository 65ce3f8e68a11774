package org.liangqu.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be sent. A sender holds the lock on its row until it has marked it: a sender that dies
 * loses the lock with its connection, without any clock, and another takes the row.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingDeliveries {

  /** A row tried in the future was tried before the database's clock was set back. */
  private static final String CLAIM =
      """
      select d.id, d.medium, d.notice, d.message_id, d.recipient_id, d.proposal_id, d.address,
             d.language, d.subject, d.body, d.link
        from delivery d
       where d.medium = :medium
         and d.state = 'WAITING'
         and (d.not_before is null
              or d.not_before <= clock_timestamp()
              or d.tried_at > clock_timestamp())
         and not exists (
             select 1 from delivery earlier
              where earlier.lane = d.lane
                and earlier.state = 'WAITING'
                and earlier.position < d.position)
       order by d.position
       limit 1
         for update of d skip locked
      """;

  private static final String MARK_SENT =
      """
      update delivery
         set state = 'SENT', attempts = attempts + 1, address = :address, sent_at = :sentAt,
             tried_at = clock_timestamp(), not_before = null, problem = null
       where id = :id and state = 'WAITING'
      """;

  private static final String MARK_FAILED =
      """
      update delivery
         set attempts = attempts + 1,
             state = case when :permanent or attempts + 1 >= :mostAttempts
                          then 'GIVEN_UP' else 'WAITING' end,
             tried_at = clock_timestamp(),
             not_before = clock_timestamp()
                 + least(:firstRetry * power(2, attempts), :longestRetry) * interval '1 second',
             problem = :problem
       where id = :id and state = 'WAITING'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final OutboxProperties properties;

  WaitingDeliveries(JdbcClient jdbc, Clock clock, OutboxProperties properties) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.properties = properties;
  }

  /** The next of all that is due, the earliest of its lane, held by nobody else. */
  Optional<Delivery> claim(Medium medium) {
    return jdbc.sql(CLAIM).param("medium", medium.name()).query(Delivery.class).optional();
  }

  void markSent(UUID id, String address) {
    jdbc.sql(MARK_SENT)
        .param("id", id)
        .param("address", address)
        .param("sentAt", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** To be tried again after a pause that doubles each time, or given up. */
  void markFailed(UUID id, DeliveryFailure failure) {
    jdbc.sql(MARK_FAILED)
        .param("id", id)
        .param("problem", failure.getMessage())
        .param("permanent", failure.isPermanent())
        .param("mostAttempts", properties.attempts())
        .param("firstRetry", seconds(properties.firstRetry()))
        .param("longestRetry", seconds(properties.longestRetry()))
        .update();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
