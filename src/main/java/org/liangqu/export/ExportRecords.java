package org.liangqu.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The exports, only ever added to. */
@Component
@Transactional
class ExportRecords {

  private static final String FOUND =
      """
       from export_record
       where cast(:text as text) is null
          or strpos(lower(concat_ws(' ', what, file_name, query, exported_by, exported_by_name,
                                    sha256)), lower(:text)) > 0
      """;

  private final JdbcClient jdbc;

  ExportRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ExportRecord made) {
    jdbc.sql(
            """
            insert into export_record
              (what, file_name, query, row_count, size, sha256,
               exported_by, exported_by_name, exported_at)
            values (:what, :fileName, :query, :rows, :size, :sha256, :person, :name, :at)""")
        .param("what", made.what())
        .param("fileName", made.fileName())
        .param("query", made.query())
        .param("rows", made.rows())
        .param("size", made.size())
        .param("sha256", made.sha256())
        .param("person", made.personId())
        .param("name", made.personName())
        .param("at", made.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  Page<ExportRecord> search(String text, Pageable page) {
    long total = jdbc.sql("select count(*)" + FOUND).param("text", text).query(Long.class).single();
    List<ExportRecord> found =
        jdbc.sql("select *" + FOUND + " order by id desc limit :limit offset :offset")
            .param("text", text)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(ExportRecords::read)
            .list();
    return new PageImpl<>(found, page, total);
  }

  private static ExportRecord read(ResultSet row, int number) throws SQLException {
    return new ExportRecord(
        row.getString("what"),
        row.getString("file_name"),
        row.getString("query"),
        row.getLong("row_count"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getString("exported_by"),
        row.getString("exported_by_name"),
        row.getTimestamp("exported_at").toInstant());
  }
}
