package org.liangqu.proposal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sums of a form's funds, in 万元, as the rules compare them (clauses 二, 四.7). Each is null where
 * there is nothing to add or an amount is missing.
 *
 * @param total requested and self-raised
 * @param planRequested the yearly plan's share of the requested funds
 */
public record FundSums(
    BigDecimal requested,
    BigDecimal selfRaised,
    BigDecimal total,
    BigDecimal planRequested,
    BigDecimal planSelfRaised,
    BigDecimal subprojectRequested,
    BigDecimal subprojectSelfRaised) {

  public static FundSums of(ProposalContent content) {
    BigDecimal requested = content.requestedFunds();
    BigDecimal selfRaised = content.selfRaisedFunds();
    return new FundSums(
        requested,
        selfRaised,
        requested == null || selfRaised == null ? null : requested.add(selfRaised),
        sum(content.yearlyPlan(), YearlyPayment::requested),
        sum(content.yearlyPlan(), YearlyPayment::selfRaised),
        sum(content.subprojects(), Subproject::requestedFunds),
        sum(content.subprojects(), Subproject::selfRaisedFunds));
  }

  private static <T> BigDecimal sum(Collection<T> items, Function<T, BigDecimal> amount) {
    List<BigDecimal> amounts = items.stream().map(amount).filter(Objects::nonNull).toList();
    return items.isEmpty() || amounts.size() < items.size()
        ? null
        : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
