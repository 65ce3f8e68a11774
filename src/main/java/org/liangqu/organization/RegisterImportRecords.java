package org.liangqu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports of the registers in the database: written once, never changed. */
@Component
class RegisterImportRecords {

  private static final String COLUMNS =
      """
      id, register, file_name, octet_length(content) as size, sha256, added_count, changed_count,
      unchanged_count, closed_count, imported_by, imported_by_name, imported_at
      """;

  private final JdbcClient jdbc;

  RegisterImportRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one import at a time be made until the transaction ends; readers go on. */
  void lock() {
    jdbc.sql("lock table register_import in share row exclusive mode").update();
  }

  void insert(RegisterImport done, UUID previousId, byte[] content) {
    jdbc.sql(
            """
            insert into register_import
              (id, register, previous_id, file_name, content, sha256, added_count, changed_count,
               unchanged_count, closed_count, imported_by, imported_by_name, imported_at)
            values (:id, :register, :previous, :fileName, :content, :sha256, :added, :changed,
              :unchanged, :closed, :by, :byName, :at)""")
        .param("id", done.id())
        .param("register", done.register().name())
        .param("previous", previousId)
        .param("fileName", done.fileName())
        .param("content", content)
        .param("sha256", done.sha256())
        .param("added", done.counts().added())
        .param("changed", done.counts().changed())
        .param("unchanged", done.counts().unchanged())
        .param("closed", done.counts().closed())
        .param("by", done.importedBy())
        .param("byName", done.importedByName())
        .param("at", done.importedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<RegisterImport> newest(RegisterKind register) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + "from register_import where register = :register order by sequence desc limit 1")
        .param("register", register.name())
        .query((row, number) -> read(row))
        .optional();
  }

  /** The newest of each register. */
  List<RegisterImport> newest() {
    return jdbc.sql(
            "select distinct on (register) "
                + COLUMNS
                + "from register_import order by register, sequence desc")
        .query((row, number) -> read(row))
        .list();
  }

  /** The newest first. */
  Page<RegisterImport> page(RegisterKind register, Pageable page) {
    long total =
        jdbc.sql("select count(*) from register_import where register = :register")
            .param("register", register.name())
            .query(Long.class)
            .single();
    List<RegisterImport> imports =
        jdbc.sql(
                "select "
                    + COLUMNS
                    + """
                    from register_import where register = :register
                    order by sequence desc limit :limit offset :offset""")
            .param("register", register.name())
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query((row, number) -> read(row))
            .list();
    return new PageImpl<>(imports, page, total);
  }

  Optional<RegisterFile> file(RegisterKind register, UUID id) {
    return jdbc.sql(
            """
            select file_name, content from register_import
            where register = :register and id = :id""")
        .param("register", register.name())
        .param("id", id)
        .query(
            (row, number) -> new RegisterFile(row.getString("file_name"), row.getBytes("content")))
        .optional();
  }

  private static RegisterImport read(ResultSet row) throws SQLException {
    return new RegisterImport(
        row.getObject("id", UUID.class),
        RegisterKind.valueOf(row.getString("register")),
        row.getString("file_name"),
        row.getLong("size"),
        row.getString("sha256"),
        new RegisterCounts(
            row.getInt("added_count"),
            row.getInt("changed_count"),
            row.getInt("unchanged_count"),
            row.getInt("closed_count")),
        row.getString("imported_by"),
        row.getString("imported_by_name"),
        row.getTimestamp("imported_at").toInstant());
  }
}
