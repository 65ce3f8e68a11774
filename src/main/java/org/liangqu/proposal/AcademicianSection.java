package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What only type 二 states. */
@Embeddable
public record AcademicianSection(
    @Text String academicianName,
    @Text(Text.PROSE) String cooperationBasis,
    @Min(value = 0, message = "天数应在0至366之间") @Max(value = 366, message = "天数应在0至366之间")
        Integer daysPerYear,
    Boolean attendsArgumentation,
    Boolean attendsAcceptance,
    @Enumerated(EnumType.STRING) Ownership ownership,
    Boolean carriedOutInXinjiang) {}
