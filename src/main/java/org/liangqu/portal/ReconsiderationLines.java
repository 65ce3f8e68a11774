package org.liangqu.portal;

import java.util.UUID;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.portal.DossierPage.ReconsiderationLine;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationCase;
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

  /** Units hear from an office, not from a person. */
  ReconsiderationLine of(UUID proposalId, boolean withNames) {
    ReconsiderationCase situation = reconsiderations.of(proposalId);
    Reconsideration request = situation.reconsideration();
    return request == null
        ? new ReconsiderationLine(situation, null, null)
        : new ReconsiderationLine(situation, tone(request.status()), by(request, withNames));
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
