package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** A year's share of the funds (分年度预算), in 万元. */
@Embeddable
public record YearlyPayment(
    @Min(value = 2000, message = "年度应在2000至2100之间") @Max(value = 2100, message = "年度应在2000至2100之间")
        int year,
    @Amount BigDecimal requested,
    @Amount BigDecimal selfRaised) {}
