package org.liangqu.directory;

/** One of the six parks (园区) of the guide's clause 四.2, with its contact from clause 六. */
public record Park(
    String code,
    String name,
    String shortName,
    String bureauCode,
    String recommenderCode,
    String contactName,
    String contactPhone) {}
