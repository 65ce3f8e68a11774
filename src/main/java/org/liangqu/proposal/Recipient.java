package org.liangqu.proposal;

import jakarta.persistence.Embeddable;

/** A unit that takes an achievement over (成果承接单位). */
@Embeddable
public record Recipient(
    @UnitCode String creditCode, @Text String name, boolean enterprise, boolean inXinjiang) {}
