package org.liangqu.proposal;

import java.math.BigDecimal;

/** An indicator to be judged by at the end (考核指标). */
public record Indicator(IndicatorGroup group, String name, BigDecimal value, String unit) {}
