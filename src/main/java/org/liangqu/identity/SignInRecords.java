package org.liangqu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The trail of sign-ins and of what became of accounts: only ever added to (登录记录). */
@Service
public class SignInRecords {

  private static final int LONGEST_ACCOUNT = 64;

  private static final String FOUND =
      """
       from sign_in_record
      where (:account::text is null or account = :account)
        and (:kind::text is null or kind = :kind)
        and (:from::timestamptz is null or written_at >= :from)
        and (:before::timestamptz is null or written_at < :before)
      """;

  private final JdbcClient jdbc;
  private final SignInClock clock;
  private final Access access;

  SignInRecords(JdbcClient jdbc, SignInClock clock, Access access) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.access = access;
  }

  /** Adds a line about an account, from where the present request comes. */
  public void add(SignInKind kind, String account, String detail) {
    add(kind, account, detail, Origin.current());
  }

  void add(SignInKind kind, String account, String detail, Origin origin) {
    jdbc.sql(
            """
            insert into sign_in_record (kind, account, acted_by, address, browser, detail, written_at)
            values (:kind, :account, :actedBy, :address, :browser, :detail, :now)
            """)
        .param("kind", kind.name())
        .param("account", shortened(account))
        .param("actedBy", actor())
        .param("address", origin.address())
        .param("browser", origin.browser())
        .param("detail", detail)
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String actor() {
    Person person = access.person();
    return person.isSystem() || person.equals(Person.ANONYMOUS) ? null : person.id();
  }

  private static String shortened(String account) {
    String line = account.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_ACCOUNT ? line : line.substring(0, LONGEST_ACCOUNT);
  }

  /**
   * Newest first.
   *
   * @throws org.liangqu.shared.Refusal FORBIDDEN for anybody but auditors
   */
  public Page<SignInRecord> search(SignInSearch search, Pageable page) {
    access.require(Act.READ_SIGN_INS);
    List<SignInRecord> found =
        narrowed("select *" + FOUND + " order by id desc limit :size offset :offset", search)
            .param("size", page.getPageSize())
            .param("offset", page.getOffset())
            .query(SignInRecords::record)
            .list();
    long total = narrowed("select count(*)" + FOUND, search).query(Long.class).single();
    return new PageImpl<>(found, page, total);
  }

  private JdbcClient.StatementSpec narrowed(String sql, SignInSearch search) {
    return jdbc.sql(sql)
        .param("account", search.account())
        .param("kind", search.kind() == null ? null : search.kind().name())
        .param("from", startOf(search.from()))
        .param("before", search.to() == null ? null : startOf(search.to().plusDays(1)));
  }

  private static Object startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ClockConfiguration.ZONE).toOffsetDateTime();
  }

  /** What happened to an account last, newest first. */
  List<SignInRecord> latest(String account, int most) {
    return jdbc.sql(
            "select * from sign_in_record where account = :account order by id desc limit :most")
        .param("account", account)
        .param("most", most)
        .query(SignInRecords::record)
        .list();
  }

  /** The sign-in before the one now in use, if there was one. */
  Optional<SignInRecord> signInBeforeThis(String account) {
    return jdbc.sql(
            """
            select * from sign_in_record where account = :account and kind = 'SIGNED_IN'
             order by id desc limit 1 offset 1
            """)
        .param("account", account)
        .query(SignInRecords::record)
        .optional();
  }

  Map<String, Instant> lastSignIns(Collection<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select account, max(written_at) as at from sign_in_record
                 where kind = 'SIGNED_IN' and account in (:accounts) group by account
                """)
            .param("accounts", accounts)
            .query((row, number) -> Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  int count(SignInKind kind, String address, Instant since) {
    return jdbc.sql(
            """
            select count(*) from sign_in_record
             where address = :address and kind = :kind and written_at > :since
            """)
        .param("address", address)
        .param("kind", kind.name())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  int countBy(String actor, SignInKind kind, Instant since) {
    return jdbc.sql(
            """
            select count(*) from sign_in_record
             where acted_by = :actor and kind = :kind and written_at > :since
            """)
        .param("actor", actor)
        .param("kind", kind.name())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static SignInRecord record(ResultSet row, int number) throws SQLException {
    return new SignInRecord(
        SignInKind.valueOf(row.getString("kind")),
        row.getString("account"),
        row.getString("acted_by"),
        row.getString("address"),
        row.getString("browser"),
        row.getString("detail"),
        row.getTimestamp("written_at").toInstant());
  }
}
