package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That the applicants gave what they wrote to their unit's administrator (送单位确认), who alone changes
 * it from then on.
 *
 * @param note for the administrator, null for none
 */
@Embeddable
public record HandOver(
    @Column(name = "handed_over_at") Instant at,
    @Column(name = "handed_over_by") String by,
    @Column(name = "handed_over_name") String name,
    @Column(name = "hand_over_note") String note) {}
