package org.liangqu.proposal;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.FieldProblem;

/** Port to what else keeps an open form from being submitted. */
public interface SubmissionObstacles {

  /** The fields at fault, by the paths of {@code /api}; empty where nothing is. */
  List<FieldProblem> of(UUID proposalId, ProposalType type, ProposalContent content);
}
