package org.liangqu.proposal;

import jakarta.persistence.Embeddable;

/** What only type 一 states. */
@Embeddable
public record ClusterSection(
    @Text(Text.PROSE) String industryProblem, @Text(Text.PROSE) String demonstration) {}
