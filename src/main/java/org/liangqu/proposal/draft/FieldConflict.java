package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.liangqu.shared.Refusal;

/** Somebody else changed the same field meanwhile; nothing was overwritten. */
public final class FieldConflict extends Refusal {

  private final String label;
  private final transient JsonNode theirs;
  private final String changedBy;
  private final Instant changedAt;

  FieldConflict(String label, JsonNode theirs, String changedBy, Instant changedAt) {
    super(
        Kind.CONFLICT,
        "field-changed",
        "“%s”已由%s修改，请选择保留哪一个".formatted(label, changedBy == null ? "他人" : changedBy));
    this.label = label;
    this.theirs = theirs;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public String label() {
    return label;
  }

  /** What stands in the field now. */
  public JsonNode theirs() {
    return theirs;
  }

  /** The other person's name, null where it isn't known. */
  public String changedBy() {
    return changedBy;
  }

  /** Null where it isn't known. */
  public Instant changedAt() {
    return changedAt;
  }
}
