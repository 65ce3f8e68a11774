package org.liangqu.review;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * What a person answered to an item, on a proposal's version at a stage (审查要点的回答).
 *
 * @param item as it was asked then
 * @param tableVersion the version of the table that asked
 * @param comment null where none was given
 * @param personId null, like the name, for readers who hear from an office and not from a person
 * @param officeGroupId the office in whose name it was answered, null for an expert
 */
public record ChecklistAnswer(
    UUID proposalId,
    int version,
    Stage stage,
    ChecklistItem item,
    int tableVersion,
    ItemAnswer answer,
    String comment,
    String personId,
    String personName,
    String officeGroupId,
    Instant answeredAt) {

  ChecklistAnswer withoutName() {
    return new ChecklistAnswer(
        proposalId,
        version,
        stage,
        item,
        tableVersion,
        answer,
        comment,
        null,
        null,
        officeGroupId,
        answeredAt);
  }
}
