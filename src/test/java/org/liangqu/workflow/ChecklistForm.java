package org.liangqu.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.review.ChecklistItem;
import org.liangqu.review.ItemAnswer;

/** A form's checklist filled in, as Tasklist hands it in. */
public final class ChecklistForm {

  private ChecklistForm() {}

  /** A "yes" to each item, without a comment. */
  public static Map<String, Object> answeredYes(List<ChecklistItem> items) {
    return answered(items, ItemAnswer.YES, null);
  }

  /** The same answer and comment to each item. */
  public static Map<String, Object> answered(
      List<ChecklistItem> items, ItemAnswer answer, String comment) {
    Map<String, Object> fields = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String field = "checklist" + (i + 1);
      fields.put(field, ChecklistField.choice(items.get(i), answer));
      fields.put(field + "Comment", comment);
    }
    return fields;
  }
}
