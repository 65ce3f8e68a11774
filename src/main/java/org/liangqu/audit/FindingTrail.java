package org.liangqu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.JudgementBases;
import org.liangqu.eligibility.JudgementHistory;
import org.liangqu.eligibility.PastJudgement;
import org.liangqu.eligibility.PastOverride;
import org.liangqu.eligibility.TableBasis;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;

/** What the rules found each time, by which version of which table; and what was set aside. */
@Component
class FindingTrail implements TrailSource {

  private final JudgementHistory judgements;
  private final JudgementBases bases;

  FindingTrail(JudgementHistory judgements, JudgementBases bases) {
    this.judgements = judgements;
    this.bases = bases;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return Stream.concat(
        judgements.of(proposal.id()).stream().map(this::judged),
        judgements.overridesOf(proposal.id()).stream().map(FindingTrail::overridden));
  }

  private TrailEntry judged(PastJudgement judgement) {
    List<TableBasis> tables = bases.of(judgement);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      found.addAll(FindingTexts.findings(judgement.tables().get(i), tables.get(i)));
    }
    return new TrailEntry(
        TrailEntry.Kind.FINDING,
        judgement.judgedAt(),
        "规则审查：%s（第 %d 版）".formatted(judgement.stage().label(), judgement.version()),
        judgement.outcome().label(judgement.stage()),
        found,
        tables.stream().map(FindingTexts::basis).collect(Collectors.joining("\n\n")),
        null,
        null);
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
