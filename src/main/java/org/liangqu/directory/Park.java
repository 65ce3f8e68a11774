package org.liangqu.directory;

/**
 * One of the six parks (园区) of the guide's clause 四.2, with its contact: at first that of clause 六.
 *
 * @param contactMail null where there is none, like {@code contactAddress} and {@code officeHours}
 */
public record Park(
    String code,
    String name,
    String shortName,
    String bureauCode,
    String recommenderCode,
    String contactName,
    String contactPhone,
    String contactMail,
    String contactAddress,
    String officeHours) {}
