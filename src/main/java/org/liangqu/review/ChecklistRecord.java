package org.liangqu.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.springframework.data.domain.Persistable;

/** An answer as kept, with the decision or the score sheet it belongs to: never changed. */
@Entity
@Table(name = "checklist_answer")
class ChecklistRecord implements Persistable<UUID> {

  @Id private UUID id;
  private UUID proposalId;
  private int version;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private UUID decisionId;
  private UUID scoreSheetId;
  private int position;
  private String itemId;
  private String clause;
  private String question;
  private int tableVersion;

  @Enumerated(EnumType.STRING)
  private ItemAnswer answer;

  private String comment;
  private String personId;
  private String personName;
  private String officeGroupId;
  private Instant answeredAt;

  protected ChecklistRecord() {}

  private ChecklistRecord(ChecklistAnswer given, int position) {
    id = UUID.randomUUID();
    proposalId = given.proposalId();
    version = given.version();
    stage = given.stage();
    this.position = position;
    itemId = given.item().id();
    clause = given.item().clause();
    question = given.item().question();
    tableVersion = given.tableVersion();
    answer = given.answer();
    comment = given.comment();
    personId = given.personId();
    personName = given.personName();
    officeGroupId = given.officeGroupId();
    answeredAt = given.answeredAt();
  }

  static ChecklistRecord ofDecision(UUID decisionId, ChecklistAnswer given, int position) {
    ChecklistRecord row = new ChecklistRecord(given, position);
    row.decisionId = decisionId;
    return row;
  }

  static ChecklistRecord ofScores(UUID scoreSheetId, ChecklistAnswer given, int position) {
    ChecklistRecord row = new ChecklistRecord(given, position);
    row.scoreSheetId = scoreSheetId;
    return row;
  }

  ChecklistAnswer toAnswer() {
    return new ChecklistAnswer(
        proposalId,
        version,
        stage,
        new ChecklistItem(itemId, clause, question),
        tableVersion,
        answer,
        comment,
        personId,
        personName,
        officeGroupId,
        answeredAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
