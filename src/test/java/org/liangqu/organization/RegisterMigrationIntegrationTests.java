package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.OlderSchema;
import org.liangqu.organization.tables.TableFile;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;

/** Records kept before registers were imported become the first import, in a schema of its own. */
@IntegrationTest
class RegisterMigrationIntegrationTests {

  private static final String CODE = CreditCodes.generate(1).value();
  private static final String OTHER = CreditCodes.generate(2).value();

  @Autowired private DataSource dataSource;

  private OlderSchema older;

  @BeforeEach
  void anOlderSchema() throws SQLException {
    older = new OlderSchema(dataSource, "13");
  }

  @AfterEach
  void dropIt() {
    older.close();
  }

  @Test
  void takesOverTheRecordsWithAFileThatSaysThem() {
    older
        .jdbc()
        .sql(
            """
            insert into bad_credit_record values
              (?, '样例"局"', '偷税,漏税', '2024-03-01', null),
              (?, '样例法院', '', '2020-03-01', '2021-03-01')""")
        .params(CODE, OTHER)
        .update();
    older.migrate("15");

    assertThat(
            older
                .jdbc()
                .sql("select credit_code, details from register_entry order by credit_code")
                .query((row, at) -> tuple(row.getString(1), row.getString(2)))
                .list())
        .hasSize(2)
        .first()
        .satisfies(
            entry ->
                assertThat(CreditRecord.of(RegisterDetails.read((String) entry.toArray()[1])))
                    .isEqualTo(
                        new CreditRecord(null, "样例\"局\"", "偷税,漏税", LocalDate.of(2024, 3, 1))));
    byte[] file =
        older.jdbc().sql("select content from register_import").query(byte[].class).single();
    RegisterRows rows =
        RegisterRows.of(
            RegisterKind.CREDIT_RECORDS, TableFile.read(file), LocalDate.of(2026, 1, 1));
    assertThat(rows.problems()).as(new String(file, StandardCharsets.UTF_8)).isEmpty();
    assertThat(rows.rows())
        .extracting(row -> row.value(RegisterColumn.CREDIT_CODE))
        .containsExactly(CODE, OTHER);
  }

  @Test
  void startsEmptyWhereThereWereNone() {
    older.migrate("15");
    assertThat(older.jdbc().sql("select count(*) from register_import").query(Long.class).single())
        .isZero();
  }
}
