package org.liangqu.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links by mail, for whoever is to choose a password (一次性链接). The secret is drawn when the
 * mail leaves and only its hash is kept, so that neither the database nor the list of messages
 * holds a link that works.
 */
@Service
public class AccountLinks {

  private static final String PAGE = "/password/new";
  private static final String WAITING = PAGE + "?link=";
  private static final String READY = PAGE + "?token=";
  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final SignInProperties limits;
  private final SignInClock clock;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  AccountLinks(
      JdbcClient jdbc,
      SignInProperties limits,
      SignInClock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.clock = clock;
    this.events = events;
  }

  /** Has a link sent to the account's mail address; those sent before can't be used any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void send(LinkPurpose purpose, String account) {
    supersede(account);
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into account_link (id, purpose, account, requested_at)
            values (:id, :purpose, :account, :now)
            """)
        .param("id", id)
        .param("purpose", purpose.name())
        .param("account", account)
        .param("now", utc(clock.now()))
        .update();
    events.publishEvent(
        new AccountLinkRequested(purpose, account, WAITING + id, validityOf(purpose)));
  }

  void supersede(String account) {
    jdbc.sql(
            """
            update account_link set superseded_at = :now
             where account = :account and used_at is null and superseded_at is null
            """)
        .param("now", utc(clock.now()))
        .param("account", account)
        .update();
  }

  /** How many links were sent to the account since then. */
  int sentSince(String account, Instant since) {
    return jdbc.sql(
            "select count(*) from account_link where account = :account and requested_at > :since")
        .param("account", account)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  /**
   * The accounts whose owners were invited and have chosen no password yet, and whether their last
   * link still leads in. It does as long as it hasn't left.
   */
  Map<String, Boolean> unanswered(Collection<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select link.account,
                       bool_or(link.superseded_at is null
                               and coalesce(secret.valid_until > :now, true)) as usable
                  from account_link link
                  left join lateral (select max(valid_until) as valid_until
                                       from account_link_secret where link_id = link.id) secret on true
                 where link.account in (:accounts)
                 group by link.account
                having bool_or(link.purpose = 'INVITATION') and count(link.used_at) = 0
                """)
            .param("now", utc(clock.now()))
            .param("accounts", accounts)
            .query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The path with a secret in it, to be written into the mail that leaves now and nowhere else; any
   * other path as it is. A transaction of its own keeps the hash before the mail is gone.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public String withSecret(String path) {
    if (path == null || !path.startsWith(WAITING)) {
      return path;
    }
    UUID id = UUID.fromString(path.substring(WAITING.length()));
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    LinkPurpose purpose =
        LinkPurpose.valueOf(
            jdbc.sql("select purpose from account_link where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    jdbc.sql(
            """
            insert into account_link_secret (hash, link_id, valid_until)
            values (:hash, :id, :until)
            """)
        .param("hash", hash(token))
        .param("id", id)
        .param("until", utc(clock.now().plus(validityOf(purpose))))
        .update();
    return READY + token;
  }

  Duration validityOf(LinkPurpose purpose) {
    return switch (purpose) {
      case RESET -> limits.resetValid();
      case INVITATION -> limits.invitationValid();
    };
  }

  /** The link of a token, usable or not; empty for a token that was never sent. */
  public Optional<AccountLink> find(String token) {
    return find(token, "");
  }

  /** As {@link #find}, and nobody else can use it until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<AccountLink> claim(String token) {
    return find(token, " for update of link");
  }

  private Optional<AccountLink> find(String token, String locking) {
    return jdbc.sql(
            """
            select link.*, secret.valid_until from account_link_secret secret
              join account_link link on link.id = secret.link_id
             where secret.hash = :hash
            """
                + locking)
        .param("hash", hash(token))
        .query(this::link)
        .optional();
  }

  void use(AccountLink link) {
    jdbc.sql("update account_link set used_at = :now where id = :id")
        .param("now", utc(clock.now()))
        .param("id", link.id())
        .update();
  }

  private AccountLink link(ResultSet row, int number) throws SQLException {
    Instant validUntil = row.getTimestamp("valid_until").toInstant();
    return new AccountLink(
        row.getObject("id", UUID.class),
        LinkPurpose.valueOf(row.getString("purpose")),
        row.getString("account"),
        validUntil,
        state(row, validUntil));
  }

  private AccountLink.State state(ResultSet row, Instant validUntil) throws SQLException {
    if (row.getTimestamp("used_at") != null) {
      return AccountLink.State.USED;
    }
    if (row.getTimestamp("superseded_at") != null) {
      return AccountLink.State.SUPERSEDED;
    }
    return validUntil.isAfter(clock.now()) ? AccountLink.State.VALID : AccountLink.State.EXPIRED;
  }

  /** The secret is random and long, so that a fast digest can't be turned back. */
  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
