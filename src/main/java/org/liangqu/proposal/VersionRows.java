package org.liangqu.proposal;

import java.util.UUID;

/** What belongs to a version in other tables: of each the rows as a JSON array, null for none. */
interface VersionRows {

  UUID getVersionId();

  String getYearlyPlan();

  String getParticipants();

  String getSubprojects();

  String getIndicators();

  String getRecipients();

  String getAchievements();

  String getAttachments();
}
