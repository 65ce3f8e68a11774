package org.liangqu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of files that come in pieces, the same on every node. */
@Component
class UploadStore {

  private final JdbcClient jdbc;

  UploadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, UUID proposalId, String personId, NewUpload upload, Instant now) {
    AttachmentLabel label = upload.label();
    jdbc.sql(
            """
            insert into upload (id, proposal_id, person_id, kind, fiscal_year, owner_credit_code,
              achievement_key, file_name, fingerprint, size, received, touched_at)
            values (:id, :proposalId, :personId, :kind, :fiscalYear, :owner, :achievement, :fileName,
              :fingerprint, :size, 0, :now)""")
        .param("id", id)
        .param("proposalId", proposalId)
        .param("personId", personId)
        .param("kind", label.kind().name())
        .param("fiscalYear", label.fiscalYear())
        .param("owner", label.ownerCreditCode())
        .param("achievement", label.achievementKey())
        .param("fileName", label.fileName())
        .param("fingerprint", upload.fingerprint())
        .param("size", upload.size())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<UploadProgress> find(UUID id, String personId) {
    return jdbc.sql("select * from upload where id = :id and person_id = :personId")
        .param("id", id)
        .param("personId", personId)
        .query(UploadStore::progress)
        .optional();
  }

  /** The person's own that aren't attached, the latest first. */
  List<UploadProgress> unfinished(String personId) {
    return jdbc.sql(
            """
            select * from upload where person_id = :personId and attachment_id is null
            order by touched_at desc""")
        .param("personId", personId)
        .query(UploadStore::progress)
        .list();
  }

  private static UploadProgress progress(ResultSet row, int index) throws SQLException {
    return new UploadProgress(
        row.getObject("id", UUID.class),
        row.getObject("proposal_id", UUID.class),
        new AttachmentLabel(
            AttachmentKind.valueOf(row.getString("kind")),
            row.getObject("fiscal_year", Integer.class),
            row.getString("owner_credit_code"),
            row.getString("achievement_key"),
            row.getString("file_name")),
        row.getString("fingerprint"),
        row.getLong("size"),
        row.getLong("received"),
        row.getObject("attachment_id", UUID.class));
  }

  /**
   * Counts a stored piece in.
   *
   * @return whether it was the next; another may have come before it
   */
  boolean append(UUID id, long start, UUID contentId, long size, Instant now) {
    int next =
        jdbc.sql(
                """
                update upload set received = received + :size, touched_at = :now
                where id = :id and received = :start""")
            .param("id", id)
            .param("start", start)
            .param("size", size)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    if (next == 1) {
      jdbc.sql("insert into upload_part (upload_id, start_at, content_id) values (?, ?, ?)")
          .params(id, start, contentId)
          .update();
    }
    return next == 1;
  }

  List<UUID> parts(UUID id) {
    return jdbc.sql("select content_id from upload_part where upload_id = :id order by start_at")
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  /**
   * Lets one alone put the pieces together; who died over it is forgotten after a while.
   *
   * @param abandoned the time before which it was begun in vain
   */
  boolean claim(UUID id, Instant now, Instant abandoned) {
    return jdbc.sql(
                """
                update upload set attaching_since = :now
                where id = :id and attachment_id is null
                  and (attaching_since is null or attaching_since < :abandoned)""")
            .param("id", id)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("abandoned", abandoned.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void release(UUID id) {
    jdbc.sql("update upload set attaching_since = null where id = :id").param("id", id).update();
  }

  void finish(UUID id, UUID attachmentId) {
    jdbc.sql("update upload set attachment_id = :attachmentId where id = :id")
        .param("id", id)
        .param("attachmentId", attachmentId)
        .update();
    jdbc.sql("delete from upload_part where upload_id = :id").param("id", id).update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from upload where id = :id").param("id", id).update();
  }

  List<UUID> untouchedSince(Instant time) {
    return jdbc.sql("select id from upload where touched_at < :time")
        .param("time", time.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .list();
  }

  /** Those among the contents that nothing refers to. */
  List<UUID> orphansAmong(List<UUID> contents) {
    return contents.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select c from unnest(cast(:contents as uuid[])) c
                where not exists (select from attachment where content_id = c)
                  and not exists (select from upload_part where content_id = c)""")
            .param("contents", contents.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
  }
}
