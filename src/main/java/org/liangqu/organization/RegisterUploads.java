package org.liangqu.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that wait for their preview to be confirmed. They are no part of any register. */
@Component
class RegisterUploads {

  private static final Duration KEPT = Duration.ofDays(1);

  /**
   * A file that waits.
   *
   * @param baseId the newest import when it was previewed; null if there was none
   */
  record Upload(
      UUID id,
      RegisterKind register,
      UUID baseId,
      String fileName,
      byte[] content,
      String sha256) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterUploads(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the place of what the person left unconfirmed before. */
  void keep(Upload upload, String personId) {
    Instant now = clock.instant();
    removeExpired();
    jdbc.sql(
            """
            delete from register_upload
            where register = :register and uploaded_by = :person""")
        .param("register", upload.register().name())
        .param("person", personId)
        .update();
    jdbc.sql(
            """
            insert into register_upload
              (id, register, base_id, file_name, content, sha256, uploaded_by, uploaded_at)
            values (:id, :register, :base, :fileName, :content, :sha256, :person, :now)""")
        .param("id", upload.id())
        .param("register", upload.register().name())
        .param("base", upload.baseId())
        .param("fileName", upload.fileName())
        .param("content", upload.content())
        .param("sha256", upload.sha256())
        .param("person", personId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The person's own. */
  Upload find(RegisterKind register, UUID id, String personId) {
    return jdbc.sql(
            """
            select id, base_id, file_name, content, sha256 from register_upload
            where id = :id and register = :register and uploaded_by = :person""")
        .param("id", id)
        .param("register", register.name())
        .param("person", personId)
        .query(
            (row, number) ->
                new Upload(
                    id,
                    register,
                    row.getObject("base_id", UUID.class),
                    row.getString("file_name"),
                    row.getBytes("content"),
                    row.getString("sha256")))
        .optional()
        .orElseThrow(() -> Refusal.notFound("register-upload", "这次预览已经导入、放弃或超过一天，请重新上传文件"));
  }

  /** How many have waited for more than a day. */
  long expired() {
    return jdbc.sql("select count(*) from register_upload where uploaded_at < :expired")
        .param("expired", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /**
   * @return how many there were
   */
  int removeExpired() {
    return jdbc.sql("delete from register_upload where uploaded_at < :expired")
        .param("expired", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(RegisterKind register, UUID id, String personId) {
    jdbc.sql(
            """
            delete from register_upload
            where id = :id and register = :register and uploaded_by = :person""")
        .param("id", id)
        .param("register", register.name())
        .param("person", personId)
        .update();
  }
}
