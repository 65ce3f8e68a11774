package org.liangqu.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * A change that a unit has requested (变更申请).
 *
 * @param unitName as registered now
 * @param parkCode of the park that decides: where the unit is to belong
 * @param former what was registered when the change was requested
 * @param decidedByName null as long as nobody has decided, like {@code decidedAt}
 * @param decisionReason null where none was given
 */
public record UnitChange(
    UUID id,
    UUID unitId,
    String unitName,
    String creditCode,
    String parkCode,
    UnitParticulars former,
    UnitParticulars wanted,
    String reason,
    UnitChangeState state,
    String requestedByName,
    Instant requestedAt,
    String decidedByName,
    Instant decidedAt,
    String decisionReason) {

  public boolean isWaiting() {
    return state == UnitChangeState.WAITING;
  }
}
