package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;

/** What only type 三 states. */
@Embeddable
public record EnterpriseSection(
    @Column(name = "enterprise_research_institution") @Text(Text.PROSE) String researchInstitution,
    @Min(value = 0, message = "研发人员数不能为负数") Integer researchStaff,
    @Text(Text.PROSE) String researchActivities) {}
