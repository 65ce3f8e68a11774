package org.liangqu.proposal;

import java.util.List;

/** The lists of a version's form, and its files. */
record VersionParts(
    List<YearlyPayment> yearlyPlan,
    List<Participant> participants,
    List<Subproject> subprojects,
    List<Indicator> indicators,
    List<Recipient> recipients,
    List<Achievement> achievements,
    List<Attachment> attachments) {}
