package org.liangqu.proposal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Files that weren't looked through for viruses, or hold one, keep a form from being submitted. */
@Component
class UnscannedFiles implements SubmissionObstacles {

  private final ProposalRepository proposals;
  private final Clock clock;

  UnscannedFiles(ProposalRepository proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  @Override
  public List<FieldProblem> of(UUID proposalId, ProposalType type, ProposalContent content) {
    return proposals.findById(proposalId).stream()
        .flatMap(proposal -> proposal.openFiles(clock.instant()).stream())
        .filter(file -> !file.toAttachment().isReleased())
        .map(UnscannedFiles::problem)
        .toList();
  }

  private static FieldProblem problem(AttachmentEntity file) {
    return new FieldProblem(
        "attachments." + file.kind().name(),
        file.scan() == ScanState.INFECTED
            ? "附件“%s”中发现病毒，请移除后换一份干净的文件".formatted(file.fileName())
            : "附件“%s”还在等待查毒，请稍后再提交".formatted(file.fileName()));
  }
}
