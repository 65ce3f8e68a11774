package org.liangqu.review;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.springframework.boot.test.context.TestComponent;

/** Answers to whatever a stage's checklist asks. */
@TestComponent
public class ChecklistScenes {

  private final Checklists checklists;

  ChecklistScenes(Checklists checklists) {
    this.checklists = checklists;
  }

  /** A "yes" to everything. */
  public List<GivenAnswer> yes(UUID proposalId, Stage stage) {
    return all(proposalId, stage, ItemAnswer.YES, null);
  }

  /** The same answer to everything. */
  public List<GivenAnswer> all(UUID proposalId, Stage stage, ItemAnswer answer, String comment) {
    return checklists.asked(proposalId, stage).stream()
        .map(item -> new GivenAnswer(item.id(), answer.name(), comment))
        .toList();
  }
}
