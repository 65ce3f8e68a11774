package org.liangqu.proposal;

/** What only type 三 states. */
public record EnterpriseSection(
    String researchInstitution, Integer researchStaff, String researchActivities) {}
