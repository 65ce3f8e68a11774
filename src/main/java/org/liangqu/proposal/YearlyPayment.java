package org.liangqu.proposal;

import java.math.BigDecimal;

/** A year's share of the funds (分年度预算), in 万元. */
public record YearlyPayment(int year, BigDecimal requested, BigDecimal selfRaised) {}
