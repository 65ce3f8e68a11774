package org.liangqu.portal;

import java.util.UUID;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.portal.DossierPage.ReconsiderationLine;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationStatus;
import org.liangqu.reconsideration.Reconsiderations;
import org.springframework.stereotype.Component;

/** What a dossier shows of a request for reconsideration. */
@Component
class ReconsiderationLines {

  private final Reconsiderations reconsiderations;
  private final Accounts accounts;

  ReconsiderationLines(Reconsiderations reconsiderations, Accounts accounts) {
    this.reconsiderations = reconsiderations;
    this.accounts = accounts;
  }

  /** Null where there is nothing to show; units hear from an office, not from a person. */
  ReconsiderationLine of(UUID proposalId, boolean withNames) {
    return reconsiderations
        .find(proposalId)
        .map(found -> new ReconsiderationLine(found, tone(found.status()), by(found, withNames)))
        .orElse(null);
  }

  private String by(Reconsideration request, boolean withNames) {
    return withNames && request.answeredBy() != null
        ? accounts.find(request.answeredBy()).map(Person::name).orElse(request.answeredBy())
        : null;
  }

  private static String tone(ReconsiderationStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN -> "";
      case REQUESTED -> "status-attention";
      case REINSTATED, OVERTAKEN -> "status-good";
      case DECLINED -> "status-bad";
    };
  }
}
