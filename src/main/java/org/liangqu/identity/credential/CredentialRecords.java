package org.liangqu.identity.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the trail: rows are only ever added. */
@Component
public class CredentialRecords {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Access access;

  CredentialRecords(JdbcClient jdbc, Clock clock, Access access) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.access = access;
  }

  public void add(CredentialEvent event, String account, String detail, Person by) {
    jdbc.sql(
            """
            insert into credential_record
              (happened_at, kind, account, detail, done_by, done_by_name)
            values (:at, :kind, :account, :detail, :by, :byName)
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("kind", event.name())
        .param("account", account)
        .param("detail", detail)
        .param("by", by.id())
        .param("byName", by.name())
        .update();
  }

  /**
   * Newest first; an account narrows where it isn't blank.
   *
   * @throws org.liangqu.shared.Refusal FORBIDDEN for others than auditors
   */
  public Page<CredentialRecord> find(String account, Pageable page) {
    access.require(Act.READ_SIGN_INS);
    String wanted = account == null ? "" : account.strip();
    List<CredentialRecord> found =
        jdbc.sql(
                """
                select * from credential_record
                where :account = '' or account = :account
                order by id desc limit :size offset :offset
                """)
            .param("account", wanted)
            .param("size", page.getPageSize())
            .param("offset", page.getOffset())
            .query(CredentialRecords::read)
            .list();
    return new PageImpl<>(found, page, count(wanted));
  }

  private long count(String account) {
    return jdbc.sql(
            "select count(*) from credential_record where :account = '' or account = :account")
        .param("account", account)
        .query(Long.class)
        .single();
  }

  private static CredentialRecord read(ResultSet row, int number) throws SQLException {
    return new CredentialRecord(
        row.getTimestamp("happened_at").toInstant(),
        CredentialEvent.valueOf(row.getString("kind")),
        row.getString("account"),
        row.getString("detail"),
        row.getString("done_by"),
        row.getString("done_by_name"));
  }
}
