package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The unit that leads a proposal and the offices its way leads through. */
@Embeddable
record LeadUnit(
    UUID unitId,
    String unitName,
    String leadCreditCode,
    String parkCode,
    String bureauCode,
    String recommenderCode) {}
