package org.liangqu.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps tokens, of their secrets the hash alone. */
@Component
class TokenRecords {

  /** The use of a busy token is written that often at most. */
  private static final Duration USE_IS_WRITTEN = Duration.ofMinutes(1);

  private final JdbcClient jdbc;

  TokenRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(AccessToken token) {
    jdbc.sql(
            """
            insert into access_token
              (id, name, purpose, contact, door, account, addresses, issued_at, issued_by,
               issued_by_name, expires_at)
            values (:id, :name, :purpose, :contact, :door, :account, :addresses, :issuedAt,
               :issuedBy, :issuedByName, :expiresAt)
            """)
        .param("id", token.id())
        .param("name", token.name())
        .param("purpose", token.purpose())
        .param("contact", token.contact())
        .param("door", token.door().name())
        .param("account", token.account())
        .param("addresses", token.addresses())
        .param("issuedAt", utc(token.issuedAt()))
        .param("issuedBy", token.issuedBy())
        .param("issuedByName", token.issuedByName())
        .param("expiresAt", utc(token.expiresAt()))
        .update();
  }

  /** Whether the token waited to be collected until now. */
  boolean collect(UUID id, byte[] hash, Instant now) {
    return jdbc.sql(
                """
                update access_token set hash = :hash, collected_at = :now
                where id = :id and hash is null and revoked_at is null and expires_at > :now
                """)
            .param("id", id)
            .param("hash", hash)
            .param("now", utc(now))
            .update()
        > 0;
  }

  /** Whether the token held until now. */
  boolean revoke(UUID id, Instant now) {
    return jdbc.sql(
                """
                update access_token set revoked_at = :now where id = :id and revoked_at is null
                """)
            .param("id", id)
            .param("now", utc(now))
            .update()
        > 0;
  }

  void used(UUID id, String address, Instant now) {
    jdbc.sql(
            """
            update access_token set last_used_at = :now, last_used_from = :address
            where id = :id and (last_used_at is null or last_used_at < :before)
            """)
        .param("id", id)
        .param("address", address)
        .param("now", utc(now))
        .param("before", utc(now.minus(USE_IS_WRITTEN)))
        .update();
  }

  Optional<AccessToken> find(UUID id) {
    return jdbc.sql("select * from access_token where id = :id")
        .param("id", id)
        .query(TokenRecords::read)
        .optional();
  }

  Optional<AccessToken> find(byte[] hash) {
    return jdbc.sql("select * from access_token where hash = :hash")
        .param("hash", hash)
        .query(TokenRecords::read)
        .optional();
  }

  List<AccessToken> all() {
    return jdbc.sql("select * from access_token order by issued_at desc")
        .query(TokenRecords::read)
        .list();
  }

  List<AccessToken> of(String account) {
    return jdbc.sql("select * from access_token where account = :account order by issued_at desc")
        .param("account", account)
        .query(TokenRecords::read)
        .list();
  }

  private static AccessToken read(ResultSet row, int number) throws SQLException {
    return new AccessToken(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("purpose"),
        row.getString("contact"),
        TokenDoor.valueOf(row.getString("door")),
        row.getString("account"),
        row.getString("addresses"),
        instant(row, "issued_at"),
        row.getString("issued_by"),
        row.getString("issued_by_name"),
        instant(row, "expires_at"),
        instant(row, "collected_at"),
        instant(row, "last_used_at"),
        row.getString("last_used_from"),
        instant(row, "revoked_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
