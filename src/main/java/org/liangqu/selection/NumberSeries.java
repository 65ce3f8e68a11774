package org.liangqu.selection;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives lists and letters their running numbers, a bureau's own from 1 each year. */
@Component
class NumberSeries {

  private final JdbcClient jdbc;

  NumberSeries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Such as {@code URUMQI-LX-2025-001}. */
  String nextList(String bureauCode, int callYear) {
    return "%s-LX-%d-%03d"
        .formatted(
            bureauCode.toUpperCase(Locale.ROOT), callYear, next("list", bureauCode, callYear));
  }

  /** Such as 乌科函〔2026〕3号. */
  String nextLetter(Letterhead letterhead, LocalDate day) {
    return "%s〔%d〕%d号"
        .formatted(
            letterhead.letterPrefix(),
            day.getYear(),
            next("letter", letterhead.bureauCode(), day.getYear()));
  }

  /** Holds the series' row until the transaction ends, so that no number is lost or given twice. */
  private int next(String series, String bureauCode, int year) {
    return jdbc.sql(
            """
            insert into selection_number (series, bureau_code, year, last_number)
            values (:series, :bureauCode, :year, 1)
            on conflict (series, bureau_code, year)
            do update set last_number = selection_number.last_number + 1
            returning last_number
            """)
        .param("series", series)
        .param("bureauCode", bureauCode)
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
