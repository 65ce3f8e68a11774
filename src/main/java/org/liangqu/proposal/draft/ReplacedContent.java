package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.proposal.ContentReplaced;
import org.liangqu.proposal.Proposals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a form that was replaced over REST, so that it counts as a change of its fields. */
@Component
class ReplacedContent {

  private final Proposals proposals;
  private final DraftStore store;
  private final CurrentPerson currentPerson;
  private final Clock clock;

  ReplacedContent(Proposals proposals, DraftStore store, CurrentPerson currentPerson, Clock clock) {
    this.proposals = proposals;
    this.store = store;
    this.currentPerson = currentPerson;
    this.clock = clock;
  }

  @EventListener
  void follow(ContentReplaced replaced) {
    FormTree before = FormTree.of(replaced.before());
    FormTree after = FormTree.of(replaced.after());
    for (FormField field : ProposalForm.all(proposals.summary(replaced.proposalId()).type())) {
      JsonNode was = Entries.shown(field, before.get(field.path()));
      JsonNode is = Entries.shown(field, after.get(field.path()));
      if (!was.equals(is)) {
        store.write(
            replaced.proposalId(), field.path(), null, currentPerson.get(), clock.instant());
      }
    }
  }
}
