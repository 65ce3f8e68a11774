package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.OlderSchema;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes requested before research claims were among what can be changed. */
@IntegrationTest
class ResearchClaimsMigrationIntegrationTests {

  @Autowired private DataSource dataSource;

  @Test
  void aWaitingRequestLeavesWhatIsRegistered() throws SQLException {
    try (OlderSchema older = new OlderSchema(dataSource, "33")) {
      UUID unit = UUID.randomUUID();
      older
          .jdbc()
          .sql(
              """
              insert into unit values (?, 0, ?, '某研究所', 'RESEARCH_INSTITUTE', null, 'hamiHitech',
                false, 'NONE', true, false, false, false, '张某', '李某', '0902-1234567', null,
                'APPROVED', null, now())""")
          .params(unit, CreditCodes.generate(1).value())
          .update();
      older
          .jdbc()
          .sql(
              """
              insert into unit_change values (?, 0, ?, 'hamiHitech', '{"name": "某研究所"}',
                '{"name": "某研究院"}', '更名', 'WAITING', 'a', '李某', now())""")
          .params(UUID.randomUUID(), unit)
          .update();

      older.migrate("35");

      assertThat(
              older
                  .jdbc()
                  .sql(
                      """
                      select wanted ->> 'name' as name, wanted ->> 'researchInstitution' as wanted,
                             former ->> 'researchInstitution' as former,
                             wanted ->> 'pilotBase' as pilot_base
                        from unit_change""")
                  .query()
                  .singleRow()
                  .values())
          .containsExactly("某研究院", "true", "true", "false");
    }
  }
}
