package org.liangqu.proposal;

import java.math.BigDecimal;

/** A subproject (课题) with its lead unit; amounts in 万元. */
public record Subproject(
    String name,
    boolean main,
    String leadCreditCode,
    String leadName,
    String content,
    BigDecimal requestedFunds,
    BigDecimal selfRaisedFunds) {}
