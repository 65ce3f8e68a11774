package org.liangqu.selection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bureaus' letterheads: reference data. */
@Component
class Letterheads {

  private final JdbcClient jdbc;

  Letterheads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Letterhead of(String bureauCode) {
    return jdbc.sql(
            """
            select bureau_code, full_name, letter_prefix
            from selection_letterhead where bureau_code = :code
            """)
        .param("code", bureauCode)
        .query(Letterhead.class)
        .single();
  }
}
