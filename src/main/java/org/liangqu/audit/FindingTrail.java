package org.liangqu.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.JudgementHistory;
import org.liangqu.eligibility.PastJudgement;
import org.liangqu.eligibility.PastJudgement.PastFinding;
import org.liangqu.eligibility.PastJudgement.PastTable;
import org.liangqu.eligibility.PastOverride;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;

/** What the rules found each time, by which version of which table; and what was set aside. */
@Component
class FindingTrail implements TrailSource {

  private final JudgementHistory judgements;

  FindingTrail(JudgementHistory judgements) {
    this.judgements = judgements;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return Stream.concat(
        judgements.of(proposal.id()).stream().map(FindingTrail::judged),
        judgements.overridesOf(proposal.id()).stream().map(FindingTrail::overridden));
  }

  private static TrailEntry judged(PastJudgement judgement) {
    List<String> found =
        judgement.tables().stream()
            .flatMap(table -> table.findings().stream().map(finding -> line(table, finding)))
            .toList();
    return new TrailEntry(
        TrailEntry.Kind.FINDING,
        judgement.judgedAt(),
        "规则审查：%s（第 %d 版）".formatted(judgement.stage().label(), judgement.version()),
        judgement.outcome().label(judgement.stage()),
        found,
        tables(judgement) + "\n审查时的事实：" + judgement.facts(),
        null,
        null);
  }

  private static String line(PastTable table, PastFinding finding) {
    return "【%s】%s（指南%s，规则 %s，决策表 %s 第 %d 版）"
        .formatted(
            finding.effect().label(),
            finding.message(),
            finding.clause(),
            finding.ruleId(),
            table.decisionKey(),
            table.version());
  }

  private static String tables(PastJudgement judgement) {
    return judgement.tables().stream()
        .map(table -> table.decisionKey() + " 第 " + table.version() + " 版")
        .distinct()
        .collect(Collectors.joining("、", "所用决策表：", ""));
  }

  private static TrailEntry overridden(PastOverride override) {
    return TrailEntry.of(
        TrailEntry.Kind.FINDING,
        override.at(),
        "规则豁免：" + override.stage().label(),
        null,
        "【%s】%s".formatted(override.ruleId(), override.message()),
        "豁免人：%s（%s）".formatted(override.personName(), override.personId()),
        "理由：" + override.reason());
  }
}
