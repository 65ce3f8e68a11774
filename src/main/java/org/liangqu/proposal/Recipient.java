package org.liangqu.proposal;

/** A unit that takes an achievement over (成果承接单位). */
public record Recipient(String creditCode, String name, boolean enterprise, boolean inXinjiang) {}
