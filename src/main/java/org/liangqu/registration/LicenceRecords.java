package org.liangqu.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liangqu.proposal.files.KeptFiles;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the scans; their bytes lie in the store under the same ids. */
@Component
class LicenceRecords implements KeptFiles {

  private static final String UNUSED =
      """
       from licence_scan where uploaded_at < :before
        and not exists (select from registration where scan_id = licence_scan.id)""";

  private final JdbcClient jdbc;
  private final Clock clock;

  LicenceRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LicenceScan add(UUID id, String fileName, String mediaType, long size, String sha256) {
    LicenceScan scan = new LicenceScan(id, fileName, mediaType, size, sha256, clock.instant());
    jdbc.sql(
            """
            insert into licence_scan (id, file_name, media_type, size, sha256, uploaded_at)
            values (:id, :fileName, :mediaType, :size, :sha256, :uploadedAt)""")
        .param("id", id)
        .param("fileName", fileName)
        .param("mediaType", mediaType)
        .param("size", size)
        .param("sha256", sha256)
        .param("uploadedAt", scan.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
    return scan;
  }

  LicenceScan get(UUID id) {
    return find(id).orElseThrow(() -> Refusal.notFound("licence-unknown", "扫描件不存在"));
  }

  Optional<LicenceScan> find(UUID id) {
    return jdbc.sql("select * from licence_scan where id = :id")
        .param("id", id)
        .query(
            (row, number) ->
                new LicenceScan(
                    row.getObject("id", UUID.class),
                    row.getString("file_name"),
                    row.getString("media_type"),
                    row.getLong("size"),
                    row.getString("sha256"),
                    row.getTimestamp("uploaded_at").toInstant()))
        .optional();
  }

  long countUnused(Instant before) {
    return jdbc.sql("select count(*) " + UNUSED)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** The bytes follow once the store is swept. */
  int removeUnused(Instant before, int atMost) {
    return jdbc.sql("delete from licence_scan where id in (select id " + UNUSED + " limit :most)")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", atMost)
        .update();
  }

  @Override
  public Set<UUID> among(Collection<UUID> contents) {
    return jdbc.sql("select id from licence_scan where id = any(:contents)")
        .param("contents", contents.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }
}
