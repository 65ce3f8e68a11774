package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.whatif.WhatIfScenes;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.StatementScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No rule, table, part of a form or proposal of a page costs a statement of its own. */
@IntegrationTest
class JudgementStatementsIntegrationTests {

  private static final int FACTS = 8;
  private static final int FACTS_OF_A_PAGE = 8;
  private static final int NEWEST_TABLES = 1;
  private static final int OVERRIDES = 1;
  private static final int PRE_CHECK = FACTS + NEWEST_TABLES + OVERRIDES;

  @Autowired private ProposalScenes scenes;
  @Autowired private WhatIfScenes whatIfScenes;
  @Autowired private Proposals proposals;
  @Autowired private Judgements judgements;
  @Autowired private TrialJudgements trial;
  @Autowired private UnrecordedTables tables;
  @Autowired private ProcessEngineConfigurationImpl engine;
  @Autowired private TransactionTemplate transaction;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit("urumqiHitech");
  }

  @Test
  void aPreCheckTakesTheSameForEveryType() {
    for (ProposalType type : ProposalType.values()) {
      UUID draft = draft(type, ProposalFixtures.content(type, unit.creditCode()));
      assertThat(preCheck(draft)).as(type.label()).hasSize(PRE_CHECK);
    }
  }

  @Test
  void aTableThatIsJudgedTenTimesTakesNoMore() {
    UUID draft = draft(ProposalType.TRANSFER, withAchievements(10));
    assertThat(preCheck(draft)).hasSize(PRE_CHECK);
  }

  @Test
  void aKeptJudgementTakesTheSameForManyTablesAsForFew() {
    List<String> one = kept(submitted(ProposalType.TRANSFER, withAchievements(1)));
    List<String> ten = kept(submitted(ProposalType.TRANSFER, withAchievements(10)));
    assertThat(ten)
        .filteredOn(this::isDomains)
        .isEqualTo(one.stream().filter(this::isDomains).toList());
    assertThat(ten).filteredOn(this::isHistory).hasSizeBetween(1, 10);
  }

  private boolean isDomains(String statement) {
    return !isHistory(statement);
  }

  /** The engine writes its history in batches of fifty rows. */
  private boolean isHistory(String statement) {
    return statement.contains("insert into ACT_");
  }

  @Test
  void aPageTakesTheSameForManyProposalsAsForTwo() {
    Call full = whatIfScenes.callWith(60, 460);
    ProposedTables changed = tables.proposed("changed.dmn", WhatIfScenes.lowerBound());
    List<String> two = page(full, 2, changed);
    List<String> sixty = page(full, 60, changed);
    assertThat(sixty).hasSameSizeAs(two).hasSize(FACTS_OF_A_PAGE + OVERRIDES);
  }

  private List<String> preCheck(UUID id) {
    Runnable check = () -> ActingAs.person(applicant(unit), () -> judgements.precheck(id));
    check.run();
    return StatementScenes.of(check);
  }

  /** In one command, as the process does it; taken back, so that it can be done twice. */
  private List<String> kept(UUID id) {
    Runnable judgement =
        () ->
            transaction.executeWithoutResult(
                status -> {
                  status.setRollbackOnly();
                  engine
                      .getCommandExecutorTxRequired()
                      .execute(context -> judgements.judgeEligibility(id));
                });
    judgement.run();
    return StatementScenes.of(judgement);
  }

  private List<String> page(Call full, int proposalsOnIt, ProposedTables changed) {
    return StatementScenes.of(
        () -> assertThat(trial.after(full, "", proposalsOnIt, changed)).hasSize(proposalsOnIt));
  }

  private UUID draft(ProposalType type, ProposalContent content) {
    return ActingAs.person(
            applicant(unit), () -> proposals.create(call.id(), type, unit.id(), content))
        .id();
  }

  private UUID submitted(ProposalType type, ProposalContent content) {
    unit = scenes.approvedUnit("urumqiHitech");
    UUID draft = draft(type, content);
    return ActingAs.person(administrator(unit), () -> proposals.submit(draft)).id();
  }

  private ProposalContent withAchievements(int number) {
    ProposalContent transfer = ProposalFixtures.transfer(unit.creditCode());
    List<Achievement> achievements =
        new ArrayList<>(
            IntStream.range(0, number)
                .mapToObj(
                    place -> new Achievement("B" + place, "成果" + place, "样例大学", LocalDate.EPOCH))
                .toList());
    return new ProposalContent(
        transfer.title(),
        transfer.subtype(),
        transfer.field(),
        transfer.industrialCluster(),
        transfer.summary(),
        transfer.startMonth(),
        transfer.endMonth(),
        transfer.requestedFunds(),
        transfer.selfRaisedFunds(),
        transfer.yearlyPlan(),
        transfer.participants(),
        transfer.subprojects(),
        transfer.indicators(),
        Set.copyOf(transfer.outcomes()),
        Set.copyOf(transfer.researchNatures()),
        transfer.landmark(),
        transfer.declarations(),
        null,
        null,
        null,
        transfer.transfer(),
        achievements);
  }
}
