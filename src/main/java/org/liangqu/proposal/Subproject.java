package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A subproject (课题) with its lead unit; amounts in 万元. */
@Embeddable
public record Subproject(
    @Text String name,
    boolean main,
    @UnitCode String leadCreditCode,
    @Text String leadName,
    @Text(Text.PROSE) String content,
    @Amount BigDecimal requestedFunds,
    @Amount BigDecimal selfRaisedFunds) {}
