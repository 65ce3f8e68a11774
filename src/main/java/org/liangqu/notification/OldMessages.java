package org.liangqu.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.liangqu.retention.RetentionPeriod;
import org.liangqu.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts of old messages and the addresses they went to. That somebody was told what and when
 * stays: subject, recipient and time.
 */
@Component
class OldMessages implements RetentionRule {

  private static final String BLANK = "（正文已按保存期限清除）";

  private static final String IN_INBOX =
      "from inbox_message where sent_at < :before and body <> :blank";

  private static final String DELIVERED =
      """
      from delivery
      where written_at < :before and state in ('SENT', 'BUNDLED', 'GIVEN_UP')
        and (body <> :blank or address is not null)""";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final RetentionPeriod period;

  OldMessages(
      JdbcClient jdbc, Clock clock, @Value("${liangqu.retention.messages:P5Y}") Period period) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.period = new RetentionPeriod(period);
  }

  @Override
  public String key() {
    return "message-texts";
  }

  @Override
  public String what() {
    return "消息、邮件和短信的正文与收件地址";
  }

  @Override
  public String keeps() {
    return "发出后 " + period.inWords();
  }

  @Override
  public String why() {
    return "过了复议和审计的时间，只需知道何时通知了谁什么事；标题、收件账号和时间保留。";
  }

  @Override
  public long due() {
    return count(IN_INBOX) + count(DELIVERED);
  }

  private long count(String found) {
    return jdbc.sql("select count(*) " + found)
        .param("before", before())
        .param("blank", BLANK)
        .query(Long.class)
        .single();
  }

  @Override
  public int clear(int atMost) {
    int cleared = blank("update inbox_message set body = :blank", IN_INBOX, atMost);
    return cleared > 0
        ? cleared
        : blank("update delivery set body = :blank, address = null", DELIVERED, atMost);
  }

  private int blank(String change, String found, int atMost) {
    return jdbc.sql(change + " where id in (select id " + found + " limit :atMost)")
        .param("before", before())
        .param("blank", BLANK)
        .param("atMost", atMost)
        .update();
  }

  private OffsetDateTime before() {
    return period.before(clock.instant()).atOffset(ZoneOffset.UTC);
  }
}
