package org.liangqu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where people's preferences are kept. */
@Component
class PreferenceBook {

  private static final String READ =
      """
      select p.person_id, p.language, c.notice_group, c.mail, c.sms
        from notification_preference p
        left join notification_choice c on c.person_id = p.person_id
       where p.person_id in (:people)
      """;

  private static final String WRITE_LANGUAGE =
      """
      insert into notification_preference (person_id, language) values (:person, :language)
      on conflict (person_id) do update set language = excluded.language
      """;

  private static final String WRITE_CHOICE =
      """
      insert into notification_choice (person_id, notice_group, mail, sms)
      values (:person, :group, :mail, :sms)
      on conflict (person_id, notice_group)
      do update set mail = excluded.mail, sms = excluded.sms
      """;

  private record Line(String person, Language language, NoticeGroup group, Choice choice) {}

  private final NamedParameterJdbcTemplate jdbc;

  PreferenceBook(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Preferences of(String person) {
    return of(List.of(person)).get(person);
  }

  /** Everybody's, the usual ones for whoever chose nothing. */
  Map<String, Preferences> of(Collection<String> people) {
    Map<String, List<Line>> lines =
        jdbc.query(READ, Map.of("people", people), (row, number) -> line(row)).stream()
            .collect(Collectors.groupingBy(Line::person));
    Map<String, Preferences> all = new HashMap<>();
    people.forEach(person -> all.put(person, preferences(lines.getOrDefault(person, List.of()))));
    return all;
  }

  void write(String person, Preferences preferences) {
    jdbc.update(WRITE_LANGUAGE, Map.of("person", person, "language", preferences.language().tag()));
    jdbc.batchUpdate(
        WRITE_CHOICE,
        preferences.choices().entrySet().stream()
            .map(entry -> row(person, entry.getKey(), entry.getValue()))
            .toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource row(String person, NoticeGroup group, Choice choice) {
    return new MapSqlParameterSource()
        .addValue("person", person)
        .addValue("group", group.name())
        .addValue("mail", choice.mail().name())
        .addValue("sms", choice.sms());
  }

  private static Preferences preferences(List<Line> lines) {
    if (lines.isEmpty()) {
      return Preferences.USUAL;
    }
    Map<NoticeGroup, Choice> choices = new EnumMap<>(NoticeGroup.class);
    lines.stream()
        .filter(line -> line.group() != null)
        .forEach(line -> choices.put(line.group(), line.choice()));
    return new Preferences(lines.get(0).language(), choices);
  }

  private static Line line(ResultSet row) throws SQLException {
    String group = row.getString("notice_group");
    return new Line(
        row.getString("person_id"),
        Language.of(row.getString("language")),
        group == null ? null : NoticeGroup.valueOf(group),
        group == null
            ? null
            : new Choice(MailMode.valueOf(row.getString("mail")), row.getBoolean("sms")));
  }
}
