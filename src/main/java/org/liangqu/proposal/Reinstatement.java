package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who let a rejected proposal go on, and why (复议). */
@Embeddable
record Reinstatement(
    @Column(name = "reinstated_at") Instant at,
    @Column(name = "reinstated_by") String by,
    @Column(name = "reinstatement_reason") String reason) {}
