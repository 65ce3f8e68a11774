package org.liangqu.directory;

/**
 * How a park is reached (园区联系方式).
 *
 * @param revision how often it was changed
 * @param mail null where there is none, like {@code address} and {@code officeHours}
 */
public record ParkContact(
    int revision, String name, String phone, String mail, String address, String officeHours) {}
