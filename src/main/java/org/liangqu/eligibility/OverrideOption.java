package org.liangqu.eligibility;

import org.liangqu.identity.Office;

/**
 * What the person who asks can do about a finding that stands in the way.
 *
 * @param authority the office that may override it, null where a proposal has none
 * @param open whether the person may override it now
 * @param objection why the person may not, though of that office; else null
 */
public record OverrideOption(Office authority, boolean open, String objection) {}
