package org.liangqu.eligibility;

import java.math.BigDecimal;

/**
 * What the guide grants a type and asks of it in return (clause 二), by the tables in force.
 *
 * @param clause the clause of the type
 * @param minimum of the requested funds in 万元, null for none
 * @param maximum of the requested funds in 万元
 * @param selfRaisedRatio how many times the requested funds the unit has to raise itself
 */
public record TypeTerms(
    String clause,
    BigDecimal minimum,
    BigDecimal maximum,
    BigDecimal selfRaisedRatio,
    int minimumMonths,
    int maximumMonths) {}
