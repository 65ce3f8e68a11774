package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalContent;

/** What differs between two forms of a type (改动), field by field in the order of the form. */
public final class FormChanges {

  private FormChanges() {}

  /** A field or list in which something else stands. */
  public record Changed(FormField field, JsonNode before, JsonNode after) {}

  public static List<Changed> between(
      ProposalType type, ProposalContent before, ProposalContent after) {
    FormTree was = FormTree.of(before);
    FormTree is = FormTree.of(after);
    return ProposalForm.all(type).stream()
        .map(
            field ->
                new Changed(
                    field,
                    Entries.shown(field, was.get(field.path())),
                    Entries.shown(field, is.get(field.path()))))
        .filter(changed -> !changed.before().equals(changed.after()))
        .toList();
  }
}
