package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the unit's administrator wants changed before the submission (单位退回修改). */
@Embeddable
public record HandBack(
    @Column(name = "handed_back_at") Instant at,
    @Column(name = "handed_back_name") String name,
    @Column(name = "hand_back_note") String note) {}
