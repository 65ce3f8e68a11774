package org.liangqu.eligibility;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.facts.FactsOfReview;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.eligibility.facts.ProposalFacts;
import org.liangqu.identity.CurrentPerson;
import org.springframework.stereotype.Component;

/** Puts a proposal's facts to the tables of a stage; writes nothing. */
@Component
class Judge {

  private final DecisionTables tables;
  private final GuideClauses clauses;
  private final ReviewEvidence reviews;
  private final ListEvidence lists;
  private final CurrentPerson currentPerson;
  private final Clock clock;

  Judge(
      DecisionTables tables,
      GuideClauses clauses,
      ReviewEvidence reviews,
      ListEvidence lists,
      CurrentPerson currentPerson,
      Clock clock) {
    this.tables = tables;
    this.clauses = clauses;
    this.reviews = reviews;
    this.lists = lists;
    this.currentPerson = currentPerson;
    this.clock = clock;
  }

  /** The engine's history keeps each evaluation. */
  Judgement judge(ProposalCase file, Stage stage) {
    return judge(file, stage, tables);
  }

  Judgement judge(ProposalCase file, Stage stage, DecisionTables judgedBy) {
    return judge(file, stage, JudgementPlan.of(file, stage), factsOf(file, stage), judgedBy);
  }

  /** Judges at the stage it is at what depends on the unit's and its group's other proposals. */
  Judgement judgeSisters(ProposalCase file) {
    return judge(
        file,
        file.summary().stage(),
        JudgementPlan.ofSisters(),
        ProposalFacts.standing(file),
        tables);
  }

  private Judgement judge(
      ProposalCase file,
      Stage stage,
      List<JudgementPlan.Step> steps,
      Map<String, Object> facts,
      DecisionTables judgedBy) {
    List<Evaluation> evaluations =
        judgedBy.evaluate(steps.stream().map(step -> question(step, facts)).toList());
    List<JudgedTable> judged =
        IntStream.range(0, steps.size())
            .mapToObj(at -> judged(steps.get(at), evaluations.get(at), stage))
            .toList();
    return new Judgement(
        UUID.randomUUID(),
        file.summary().id(),
        file.summary().version(),
        stage,
        facts,
        judged,
        clock.instant(),
        currentPerson.get().id());
  }

  private Map<String, Object> factsOf(ProposalCase file, Stage stage) {
    UUID proposalId = file.summary().id();
    return switch (stage) {
      case ELIGIBILITY -> ProposalFacts.complete(file);
      case FORMAL_REVIEW -> ProposalFacts.standing(file);
      case EXPERT_REVIEW, BUREAU_REVIEW -> with(ProposalFacts.standing(file), reviewed(proposalId));
      case SELECTION -> listed(proposalId);
      case RECOMMENDATION, INTAKE -> with(ProposalFacts.standing(file), listed(proposalId));
    };
  }

  private Map<String, Object> reviewed(UUID proposalId) {
    ReviewEvidence.ParkReview review = reviews.ofPark(proposalId);
    return FactsOfReview.of(
        review.formalReview(), review.argumentation(), review.academicianAttended());
  }

  private Map<String, Object> listed(UUID proposalId) {
    return Map.of("onIssuedList", lists.onIssuedList(proposalId));
  }

  private static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.putAll(more);
    return all;
  }

  private static DecisionTables.Question question(
      JudgementPlan.Step step, Map<String, Object> facts) {
    return new DecisionTables.Question(
        step.decisionKey(), step.subject().isEmpty() ? facts : with(facts, step.subject()));
  }

  private JudgedTable judged(JudgementPlan.Step step, Evaluation evaluation, Stage stage) {
    List<Finding> findings =
        evaluation.rows().stream()
            .map(row -> FindingRow.of(evaluation, row).toFinding(stage, clauses))
            .toList();
    return new JudgedTable(
        step.decisionKey(),
        evaluation.definitionId(),
        evaluation.version(),
        step.subject(),
        findings);
  }
}
