package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.organization.RegisterFixtures.ADMINISTRATOR;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.access.Access;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of 50 000 rows takes some twenty statements, however many of them change. */
@IntegrationTest
class LargeRegisterIntegrationTests {

  private static final int ROWS = 50_000;
  private static final int FIRST = 1_000_000;
  private static final int MAX_STATEMENTS = 25;
  private static final RegisterKind REGISTER = RegisterKind.PILOT_BASES;

  @Autowired private DataSource dataSource;
  @Autowired private Access access;
  @Autowired private RegisterScenes scenes;
  @Autowired private Clock clock;

  private CountingDataSource counting;
  private TransactionTemplate transaction;
  private RegisterImports imports;

  @BeforeEach
  void countStatements() {
    counting = new CountingDataSource(dataSource);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(counting));
    JdbcClient jdbc = JdbcClient.create(counting);
    imports =
        new RegisterImports(
            new RegisterEntries(jdbc),
            new RegisterImportRecords(jdbc),
            new RegisterUploads(jdbc, clock),
            new UnitNames(jdbc),
            access,
            clock);
  }

  @AfterEach
  void leaveASmallRegister() {
    scenes.importList(REGISTER, CreditCodes.generate(FIRST) + ",样例单位,样例中试基地,哈密市,");
  }

  private static byte[] list(String base) {
    List<String> rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> CreditCodes.generate(FIRST + i) + ",样例单位,%s%d,哈密市,".formatted(base, i))
            .toList();
    return RegisterFixtures.csv(REGISTER, rows);
  }

  @Test
  void isPreviewedAndImportedInFewStatements() {
    assertThat(imported("基地甲").added()).isEqualTo(ROWS);
    RegisterCounts replaced = imported("基地乙");
    assertThat(replaced.added()).isEqualTo(ROWS);
    assertThat(replaced.closed()).isEqualTo(ROWS);
  }

  private RegisterCounts imported(String base) {
    byte[] list = list(base);
    int before = counting.statements();
    RegisterPreview preview = acting(() -> imports.upload(REGISTER, "大名单.csv", list));
    RegisterImport done = acting(() -> imports.confirm(REGISTER, preview.id(), preview.sha256()));
    assertThat(counting.statements() - before).isLessThanOrEqualTo(MAX_STATEMENTS);
    return done.counts();
  }

  private <T> T acting(Supplier<T> action) {
    return ActingAs.person(ADMINISTRATOR, () -> transaction.execute(status -> action.get()));
  }
}
