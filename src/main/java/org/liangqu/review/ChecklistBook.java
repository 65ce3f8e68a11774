package org.liangqu.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Checks what people answer to the items of their stage, and keeps it. */
@Component
class ChecklistBook {

  private final Proposals proposals;
  private final ChecklistTable table;
  private final ChecklistRecords records;

  ChecklistBook(Proposals proposals, ChecklistTable table, ChecklistRecords records) {
    this.proposals = proposals;
    this.table = table;
    this.records = records;
  }

  /**
   * @throws Refusal invalid where an item is left open, a "no" lacks its comment, or something is
   *     answered that isn't asked
   */
  Answered check(UUID proposalId, Stage stage, List<GivenAnswer> given) {
    ChecklistTable.Asked asked = table.of(proposals.dossier(proposalId), stage);
    return new Answered(
        asked.tableVersion(), ChecklistPolicy.check(asked.items(), List.copyOf(given)));
  }

  void keep(Decision decision, Answered answered) {
    List<ChecklistAnswer> answers =
        answered.by(
            new Authorship(
                decision.proposalId(),
                decision.version(),
                decision.stage(),
                decision.personId(),
                decision.personName(),
                decision.officeGroupId(),
                decision.decidedAt()));
    IntStream.range(0, answers.size())
        .mapToObj(i -> ChecklistRecord.ofDecision(decision.id(), answers.get(i), i))
        .forEach(records::save);
  }

  void keep(ScoreSheet sheet, PanelSeat seat, ProposalSummary proposal, Answered answered) {
    List<ChecklistAnswer> answers =
        answered.by(
            new Authorship(
                proposal.id(),
                proposal.version(),
                Stage.EXPERT_REVIEW,
                seat.accountId(),
                seat.name(),
                null,
                sheet.scoredAt()));
    IntStream.range(0, answers.size())
        .mapToObj(i -> ChecklistRecord.ofScores(sheet.getId(), answers.get(i), i))
        .forEach(records::save);
  }

  /** Whose answers they are, and on what. */
  private record Authorship(
      UUID proposalId,
      int version,
      Stage stage,
      String personId,
      String personName,
      String officeGroupId,
      Instant at) {}

  /** Answers that were checked against what the table asked. */
  record Answered(int tableVersion, List<ChecklistPolicy.Checked> answers) {

    private List<ChecklistAnswer> by(Authorship author) {
      return answers.stream().map(checked -> by(author, checked)).toList();
    }

    private ChecklistAnswer by(Authorship author, ChecklistPolicy.Checked checked) {
      return new ChecklistAnswer(
          author.proposalId(),
          author.version(),
          author.stage(),
          checked.item(),
          tableVersion,
          checked.answer(),
          checked.comment(),
          author.personId(),
          author.personName(),
          author.officeGroupId(),
          author.at());
    }
  }
}
