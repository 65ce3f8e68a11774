package org.liangqu.proposal.draft;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.SubmissionObstacles;
import org.liangqu.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** What was typed and can't be taken over keeps a form from being submitted. */
@Component
class UnreadEntries implements SubmissionObstacles {

  private final DraftStore store;
  private final EntryReader reader;

  UnreadEntries(DraftStore store, EntryReader reader) {
    this.store = store;
    this.reader = reader;
  }

  @Override
  public List<FieldProblem> of(UUID proposalId, ProposalType type, ProposalContent content) {
    return store.unread(proposalId).stream()
        .flatMap(
            trace ->
                ProposalForm.field(trace.field(), type).stream()
                    .flatMap(field -> reader.read(field, trace.raw(), content).problems().stream()))
        .map(problem -> named(problem, type))
        .toList();
  }

  private static FieldProblem named(FieldProblem problem, ProposalType type) {
    return new FieldProblem(
        problem.field(),
        "%s：%s".formatted(ProposalForm.label(problem.field(), type), problem.message()));
  }
}
