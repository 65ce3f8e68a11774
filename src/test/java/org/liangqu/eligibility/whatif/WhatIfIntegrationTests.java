package org.liangqu.eligibility.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.FaultyTables;
import org.liangqu.eligibility.whatif.WhatIfStatus.State;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs over a call with more proposals than a page holds, on the real tables and a database. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfIntegrationTests {

  private static final int PROPOSALS = 300;
  private static final int LEAST_FUNDS = 401;
  private static final PageRequest ALL = PageRequest.of(0, PROPOSALS);

  @Autowired private WhatIf whatIf;
  @Autowired private WhatIfScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private JdbcClient jdbc;

  private final Person administrator = WhatIfScenes.administrator();
  private Call call;

  @BeforeAll
  void aCallWithProposals() {
    call = scenes.callWith(PROPOSALS, LEAST_FUNDS);
  }

  @Test
  void aLowerBoundReturnsExactlyTheProposalsBetween() {
    WhatIfStatus run = tried(WhatIfScenes.lowerBound());

    assertThat(run.state()).isEqualTo(State.DONE);
    assertThat(run.total()).isEqualTo(PROPOSALS);
    assertThat(run.judged()).isEqualTo(PROPOSALS);
    assertThat(asked(differences(run, VerdictChange.NEWLY_RETURNED)))
        .containsExactlyElementsOf(amounts(451, 500));
    assertThat(asked(differences(run, VerdictChange.SAME_VERDICT)))
        .containsExactlyElementsOf(amounts(501, LEAST_FUNDS + PROPOSALS - 2));
    assertThat(run.rules())
        .containsExactly(new WhatIfStatus.RuleCount("cluster-funding", run.differing()));
  }

  @Test
  void aDifferenceNamesBothBounds() {
    WhatIfStatus run = tried(WhatIfScenes.lowerBound());

    ProposalDifference returned = differences(run, VerdictChange.NEWLY_RETURNED).get(0);
    assertThat(returned.before()).isEqualTo(Outcome.PASS);
    assertThat(returned.after()).isEqualTo(Outcome.RETURN);
    RuleDifference.Found found = returned.rules().get(0).after();
    assertThat(found.effect()).isEqualTo(Effect.RETURN);
    assertThat(found.message()).contains("451").contains("450");

    RuleDifference changed = differences(run, VerdictChange.SAME_VERDICT).get(0).rules().get(0);
    assertThat(changed.before().message()).contains("501").contains("500");
    assertThat(changed.after().message()).contains("501").contains("450");
  }

  @Test
  void theTablesInForceFindNoDifference() {
    WhatIfStatus run = tried(WhatIfScenes.tables(text -> text + "\n"));
    assertThat(run.judged()).isEqualTo(PROPOSALS);
    assertThat(run.differing()).isZero();
  }

  @Test
  void nothingIsWrittenAndNothingDeployed() {
    Map<String, Long> before = rows();
    tried(WhatIfScenes.lowerBound());
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aFailureIsToldWithTheProposalAndTheReason() {
    WhatIfStatus run =
        tried(
            WhatIfScenes.tables(
                text ->
                    text.replaceFirst(
                        "<text>(\"申请财政资金 \" .*超过上限.*)</text>",
                        "<text>if requested = 501 then null else $1</text>")));
    assertThat(run.state()).isEqualTo(State.FAILED);
    assertThat(run.failure())
        .startsWith("审查项目LQ-")
        .contains("表 FundingFindings")
        .contains("没有得出有效的 message");
    assertThat(run.judged()).isLessThan(PROPOSALS);
  }

  @Test
  void aFileThatIsNoTableIsRefused() {
    assertThatThrownBy(() -> start(administrator, "不是决策表".getBytes()))
        .isInstanceOf(FaultyTables.class)
        .hasMessageContaining("changed.dmn");
    assertThatThrownBy(() -> start(administrator, new byte[0])).hasMessageContaining("请选择");
  }

  @Test
  void anotherRunOfTheSamePersonTakesTheFirstOnesPlace() {
    WhatIfStatus first = tried(WhatIfScenes.lowerBound());
    WhatIfStatus second = tried(WhatIfScenes.lowerBound());
    assertThat(ActingAs.person(administrator, () -> whatIf.status(second.id())).id())
        .isEqualTo(second.id());
    assertThatThrownBy(() -> ActingAs.person(administrator, () -> whatIf.status(first.id())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("重新试算");
  }

  @Test
  void nobodySeesTheRunOfAnother() {
    WhatIfStatus run = tried(WhatIfScenes.lowerBound());
    Person other = WhatIfScenes.administrator();
    assertThatThrownBy(() -> ActingAs.person(other, () -> whatIf.status(run.id())))
        .hasMessageContaining("试算不存在");
    assertThatThrownBy(() -> ActingAs.person(other, () -> whatIf.stop(run.id())))
        .hasMessageContaining("试算不存在");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void noOtherRoleTriesRules(Role role) {
    String code = role.scope() == Role.Scope.NONE ? null : "urumqiHitech";
    Person person = new Person("p", "某人", Set.of(new Office(role, code)));
    assertThatThrownBy(() -> start(person, WhatIfScenes.lowerBound()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("只有系统管理员");
  }

  private WhatIfStatus tried(byte[] dmn) {
    return scenes.ended(administrator, start(administrator, dmn));
  }

  private UUID start(Person person, byte[] dmn) {
    return ActingAs.person(person, () -> whatIf.start(call.id(), "changed.dmn", dmn)).id();
  }

  private List<ProposalDifference> differences(WhatIfStatus run, VerdictChange change) {
    return ActingAs.person(
        administrator,
        () -> whatIf.differences(run.id(), new DifferenceFilter(null, change), ALL).getContent());
  }

  private List<Integer> asked(List<ProposalDifference> differences) {
    return differences.stream()
        .map(
            one ->
                ActingAs.person(
                        Person.SYSTEM,
                        () ->
                            jdbc.sql("select requested_funds from proposal where id = ?")
                                .param(one.proposalId())
                                .query(BigDecimal.class)
                                .single())
                    .intValueExact())
        .toList();
  }

  private static List<Integer> amounts(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /** How many rows each table has, the engine's among them. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
        .query(String.class)
        .list()
        .forEach(
            table ->
                rows.put(
                    table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    return rows;
  }
}
