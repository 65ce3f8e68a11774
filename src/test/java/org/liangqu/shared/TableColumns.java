package org.liangqu.shared;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns into which rows can be copied: all but those that the database generates. */
public final class TableColumns {

  private TableColumns() {}

  /**
   * @param of what stands before each, such as an alias and a point
   */
  public static String of(JdbcClient jdbc, String table, String of) {
    return jdbc.sql(
            """
            select string_agg(:of || column_name, ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = current_schema() and table_name = :table
              and is_generated = 'NEVER'\
            """)
        .param("of", of)
        .param("table", table)
        .query(String.class)
        .single();
  }
}
