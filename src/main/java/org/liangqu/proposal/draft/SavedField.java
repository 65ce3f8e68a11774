package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.liangqu.shared.FieldProblem;

/**
 * A field after it was saved.
 *
 * @param entry what stands in it now, which the next change starts from
 * @param problems what of it the form couldn't take over
 * @param merged whether another person's changes of the same list were taken in
 */
public record SavedField(
    FormField field, JsonNode entry, List<FieldProblem> problems, boolean merged, Instant at) {

  public SavedField {
    problems = List.copyOf(problems);
  }
}
