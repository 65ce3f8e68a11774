package org.liangqu.proposal;

/** What only type 二 states. */
public record AcademicianSection(
    String academicianName,
    String cooperationBasis,
    Integer daysPerYear,
    Boolean attendsArgumentation,
    Boolean attendsAcceptance,
    Ownership ownership,
    Boolean carriedOutInXinjiang) {}
