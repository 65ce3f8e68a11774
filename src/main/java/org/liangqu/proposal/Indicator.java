package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** An indicator to be judged by at the end (考核指标). */
@Embeddable
public record Indicator(
    @NotNull(message = "请选择指标类别") @Column(name = "indicator_group") @Enumerated(EnumType.STRING)
        IndicatorGroup group,
    @Text String name,
    @Digits(integer = 15, fraction = 6, message = "整数部分不超过15位、小数部分不超过6位") BigDecimal value,
    @Text(50) String unit) {}
