package org.liangqu.organization;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An entry of a register (名录条目).
 *
 * @param values blank columns left out; dates as ISO 8601
 * @param openedAt when it was imported
 * @param closedAt when a list was imported that it is no longer on; null while it is
 */
public record RegisterEntry(
    UUID id,
    RegisterKind register,
    Map<RegisterColumn, String> values,
    State state,
    Instant openedAt,
    Instant closedAt) {

  /** Whether an entry counts. */
  public enum State {
    IN_FORCE("在册"),
    EXPIRED("已到移出日期"),
    CLOSED("已不在名录");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public RegisterEntry {
    values = RegisterDetails.copy(values);
  }

  public String value(RegisterColumn column) {
    return values.get(column);
  }
}
