package org.liangqu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EarlierTaskGrantsTests {

  private static final int TASK = 7;

  @Autowired private EarlierTaskGrants earlier;
  @Autowired private JdbcClient jdbc;

  @Test
  void theStartRemovesWhatEarlierReleasesGrantedOnSingleTasksAndNothingElse() {
    long others = authorizations();
    jdbc.sql(
            """
            insert into act_ru_authorization
              (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            values (:id, 1, 1, 'formalReviewer-hamiHitech', :task, :id, 16386)\
            """)
        .param("id", UUID.randomUUID().toString())
        .param("task", TASK)
        .update();

    earlier.afterPropertiesSet();
    earlier.afterPropertiesSet();

    assertThat(authorizations()).isEqualTo(others);
  }

  private long authorizations() {
    return jdbc.sql("select count(*) from act_ru_authorization").query(Long.class).single();
  }
}
