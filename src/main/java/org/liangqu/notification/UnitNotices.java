package org.liangqu.notification;

import java.util.List;
import java.util.Map;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.UnitChange;
import org.liangqu.organization.UnitChangeApproved;
import org.liangqu.organization.UnitChangeRefused;
import org.liangqu.organization.UnitChangeRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the park what a unit requests to change, and the unit what the park decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitNotices {

  private static final String REQUESTS = "/units/changes";
  private static final String UNIT = "/unit";

  private final Notifier notifier;

  UnitNotices(Notifier notifier) {
    this.notifier = notifier;
  }

  @EventListener
  void on(UnitChangeRequested event) {
    UnitChange change = event.change();
    notifier.tellHolders(
        List.of(Office.of(Role.FORMAL_REVIEWER, change.parkCode())),
        null,
        "unit.change.requested",
        Map.of("unit", Word.text(change.unitName()), "reason", Word.text(change.reason())),
        REQUESTS);
  }

  @EventListener
  void on(UnitChangeApproved event) {
    tellUnit(event.change(), "unit.change.approved");
  }

  @EventListener
  void on(UnitChangeRefused event) {
    tellUnit(event.change(), "unit.change.refused");
  }

  private void tellUnit(UnitChange change, String key) {
    notifier.tellHolders(
        List.of(Office.of(Role.UNIT_ADMINISTRATOR, change.creditCode())),
        null,
        key,
        Map.of(
            "unit", Word.text(change.unitName()), "opinion", Word.opinion(change.decisionReason())),
        UNIT);
  }
}
