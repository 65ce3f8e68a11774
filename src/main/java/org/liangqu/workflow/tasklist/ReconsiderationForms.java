package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;
import static org.liangqu.workflow.tasklist.FormTexts.minute;

import java.util.UUID;
import org.liangqu.proposal.LastOutcome;
import org.liangqu.proposal.Proposals;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.workflow.reconsideration.ReconsiderationProcess;
import org.liangqu.workflow.tasklist.FormDossier.ReconsiderationPart;
import org.springframework.stereotype.Component;

/** What only the form of a request for reconsideration shows: the rejection and the request. */
@Component
class ReconsiderationForms {

  private final Reconsiderations reconsiderations;
  private final Proposals proposals;

  ReconsiderationForms(Reconsiderations reconsiderations, Proposals proposals) {
    this.reconsiderations = reconsiderations;
    this.proposals = proposals;
  }

  ReconsiderationPart of(UUID proposalId, String taskKey) {
    return ReconsiderationProcess.TASK.equals(taskKey)
        ? reconsiderations.find(proposalId).map(this::part).orElse(null)
        : null;
  }

  private ReconsiderationPart part(Reconsideration request) {
    LastOutcome rejection = proposals.lastOutcome(request.proposalId()).orElseThrow();
    return new ReconsiderationPart(
        request.stage().label(),
        html(rejection.reason()),
        minute(rejection.at()),
        html(request.reasons()),
        minute(request.requestedAt()));
  }
}
