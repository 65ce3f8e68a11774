package org.liangqu.portal.printable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.liangqu.call.ProposalType;
import org.liangqu.portal.demo.SampleDossiers;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.YearlyPayment;

/** Forms that differ from a sample in one respect. */
final class PrintableContents {

  private PrintableContents() {}

  static ProposalContent withSummary(String summary) {
    ProposalContent sample = sample();
    return with(sample, summary, sample.yearlyPlan());
  }

  static ProposalContent withoutAnAmount() {
    ProposalContent sample = sample();
    YearlyPayment first = sample.yearlyPlan().get(0);
    return with(
        sample,
        sample.summary(),
        List.of(
            new YearlyPayment(first.year(), null, first.selfRaised()), sample.yearlyPlan().get(1)));
  }

  /** So many years that their table needs several pages. */
  static ProposalContent withYears(int number) {
    ProposalContent sample = sample();
    List<YearlyPayment> years =
        IntStream.range(0, number)
            .mapToObj(i -> new YearlyPayment(2026 + i, BigDecimal.ONE, BigDecimal.TEN))
            .toList();
    return with(sample, sample.summary(), years);
  }

  private static ProposalContent sample() {
    return SampleDossiers.of(ProposalType.TRANSFER, 2026).content();
  }

  private static ProposalContent with(
      ProposalContent sample, String summary, List<YearlyPayment> years) {
    return new ProposalContent(
        sample.title(),
        sample.subtype(),
        sample.field(),
        sample.industrialCluster(),
        summary,
        sample.startMonth(),
        sample.endMonth(),
        sample.requestedFunds(),
        sample.selfRaisedFunds(),
        years,
        sample.participants(),
        sample.subprojects(),
        sample.indicators(),
        sample.outcomes(),
        sample.researchNatures(),
        sample.landmark(),
        sample.declarations(),
        sample.cluster(),
        sample.academician(),
        sample.enterprise(),
        sample.transfer(),
        sample.achievements());
  }
}
