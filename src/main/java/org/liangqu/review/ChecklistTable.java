package org.liangqu.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.Subtype;
import org.springframework.stereotype.Component;

/** Which items a stage asks of a proposal, as the table of {@code checklist.dmn} says now. */
@Component
class ChecklistTable {

  static final String KEY = "ChecklistItems";

  private final ReviewTables tables;

  ChecklistTable(ReviewTables tables) {
    this.tables = tables;
  }

  /** The items, in the table's order, and the table's version. */
  record Asked(int tableVersion, List<ChecklistItem> items) {}

  Asked of(ProposalDossier dossier, Stage stage) {
    ReviewTables.Rows rows = tables.evaluate(KEY, facts(dossier, stage));
    return new Asked(rows.version(), rows.all().stream().map(row -> item(rows, row)).toList());
  }

  private static Map<String, Object> facts(ProposalDossier dossier, Stage stage) {
    Subtype subtype = dossier.content().subtype();
    Map<String, Object> facts = new HashMap<>();
    facts.put("stage", stage.name());
    facts.put("type", dossier.summary().type().name());
    facts.put("subtype", subtype == null ? null : subtype.name());
    return facts;
  }

  private static ChecklistItem item(ReviewTables.Rows rows, Map<String, Object> row) {
    return new ChecklistItem(
        required(rows, row, "itemId"),
        required(rows, row, "clause"),
        required(rows, row, "question"));
  }

  private static String required(ReviewTables.Rows rows, Map<String, Object> row, String output) {
    if (row.get(output) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalStateException(
        "Table %s, version %d, answered without a valid %s: %s"
            .formatted(KEY, rows.version(), output, row));
  }
}
