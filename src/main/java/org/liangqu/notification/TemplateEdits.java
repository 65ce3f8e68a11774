package org.liangqu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Administrators' edits of texts. None is ever changed: the last of a text counts. */
@Component
class TemplateEdits {

  private static final String COLUMNS =
      "id, notice, language, subject, body, short_text, edited_by, edited_at";

  /** What an edit is about. */
  record Target(String notice, Language language) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  TemplateEdits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Target target, NoticeText text, String editorId) {
    jdbc.sql(
            """
            insert into notice_edit
                (notice, language, subject, body, short_text, edited_by, edited_at)
            values (:notice, :language, :subject, :body, :shortText, :editor, :at)
            """)
        .param("notice", target.notice())
        .param("language", target.language().tag())
        .param("subject", text == null ? null : text.subject())
        .param("body", text == null ? null : text.body())
        .param("shortText", text == null ? null : text.shortText())
        .param("editor", editorId)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The texts in force that differ from those delivered. */
  Map<Target, NoticeText> inForce() {
    return jdbc
        .sql(
            "select distinct on (notice, language) "
                + COLUMNS
                + " from notice_edit order by notice, language, id desc")
        .query(TemplateEdits::read)
        .list()
        .stream()
        .filter(edit -> !edit.isReset())
        .collect(Collectors.toMap(TemplateEdits::target, TemplateEdit::text));
  }

  /** Newest first. */
  List<TemplateEdit> history(Target target) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from notice_edit where notice = :notice and language = :language"
                + " order by id desc")
        .param("notice", target.notice())
        .param("language", target.language().tag())
        .query(TemplateEdits::read)
        .list();
  }

  private static Target target(TemplateEdit edit) {
    return new Target(edit.notice(), edit.language());
  }

  private static TemplateEdit read(ResultSet row, int number) throws SQLException {
    String subject = row.getString("subject");
    return new TemplateEdit(
        row.getString("notice"),
        Language.of(row.getString("language")),
        subject == null
            ? null
            : new NoticeText(subject, row.getString("body"), row.getString("short_text")),
        row.getString("edited_by"),
        row.getTimestamp("edited_at").toInstant());
  }
}
