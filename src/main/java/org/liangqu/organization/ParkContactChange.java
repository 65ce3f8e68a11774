package org.liangqu.organization;

import java.time.Instant;

/**
 * One thing about a park's contact, changed (园区联系方式更改).
 *
 * @param before null where nothing was said, like {@code after} where nothing is said any more
 */
public record ParkContactChange(
    String parkName,
    ParkContactField field,
    String before,
    String after,
    String changedByName,
    Instant changedAt) {}
