package org.liangqu.eligibility;

import java.time.Clock;
import java.util.List;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;

/** The judge with the repository's tables, without Spring or a database. */
final class TestJudge {

  private static final GuideClauses CLAUSES = new GuideClauses();

  private TestJudge() {}

  static Judgement judge(CaseBuilder file, Stage stage) {
    return judge(file, stage, StandaloneTables.SHARED);
  }

  static Judgement judge(CaseBuilder file, Stage stage, DecisionTables tables) {
    Judge judge =
        new Judge(
            tables,
            CLAUSES,
            proposalId -> file.review,
            proposalId -> file.onIssuedList,
            () -> Person.SYSTEM,
            Clock.systemUTC());
    return judge.judge(file.build(), stage);
  }

  static List<Finding> findings(CaseBuilder file, Stage stage) {
    return judge(file, stage).findings();
  }
}
