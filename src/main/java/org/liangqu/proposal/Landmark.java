package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The landmark outcome (标志性创新成果). */
@Embeddable
public record Landmark(
    @Column(name = "landmark_statement") @Text(Text.PROSE) String statement,
    @Column(name = "landmark_level") @Enumerated(EnumType.STRING) LandmarkLevel level) {}
