package org.liangqu.eligibility;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges a call's submitted proposals by the tables in force and by others (试算). Both see the same
 * facts and the same overrides; nothing is written.
 */
@Component
@Transactional(readOnly = true)
public class TrialJudgements {

  private final CallCaseFiles files;
  private final Judge judge;
  private final OverrideRecords overrides;

  TrialJudgements(CallCaseFiles files, Judge judge, OverrideRecords overrides) {
    this.files = files;
    this.judge = judge;
    this.overrides = overrides;
  }

  /** What the eligibility check would conclude. */
  public record Verdict(Outcome outcome, List<Finding> findings) {

    public Verdict {
      findings = List.copyOf(findings);
    }
  }

  /** A proposal by the tables in force and by the proposed ones. */
  public record Verdicts(ProposalSummary proposal, Verdict before, Verdict after) {}

  /** How many proposals there are to judge: those under review, returned or decided. */
  public long count(UUID callId) {
    return files.count(callId);
  }

  /** The next proposals after a number, by number; in nine statements at the most, however many. */
  public List<Verdicts> after(Call call, String number, int most, ProposedTables tables) {
    List<ProposalCase> page = files.after(call, number, most);
    if (page.isEmpty()) {
      return List.of();
    }
    List<Judgement> before = judged(page, tables.inForce());
    List<Judgement> after = judged(page, tables.proposed());
    List<Judgement> both =
        overrides.applyTo(Stream.concat(before.stream(), after.stream()).toList());
    return IntStream.range(0, page.size())
        .mapToObj(
            at ->
                new Verdicts(
                    page.get(at).summary(),
                    verdict(both.get(at)),
                    verdict(both.get(page.size() + at))))
        .toList();
  }

  /**
   * @throws TrialFailure if a table can't be judged
   */
  private List<Judgement> judged(List<ProposalCase> page, DecisionTables tables) {
    return page.stream().map(file -> judged(file, tables)).toList();
  }

  private Judgement judged(ProposalCase file, DecisionTables tables) {
    try {
      return judge.judge(file, Stage.ELIGIBILITY, tables);
    } catch (RuntimeException e) {
      throw new TrialFailure(file.summary().number(), e);
    }
  }

  private static Verdict verdict(Judgement judgement) {
    return new Verdict(judgement.outcome(), judgement.findings());
  }
}
