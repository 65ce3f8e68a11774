package org.liangqu.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liangqu.eligibility.PastJudgement.PastFinding;
import org.liangqu.eligibility.PastJudgement.PastTable;
import org.liangqu.eligibility.TableExplanations.Explanation;
import org.liangqu.eligibility.TableExplanations.Value;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Explains what was found (审查依据): the table as it was deployed then judges the facts that were kept
 * once more, and tells what it looked at and which row fired.
 */
@Service
@Transactional(readOnly = true)
public class JudgementBases {

  /** The tables that look at nothing but the unit's form, its files and its registration. */
  static final Set<String> OF_UNIT_ALONE =
      Set.of(
          "FundingFindings",
          "CommonFindings",
          "JointEnterpriseFindings",
          "ParticipationFindings",
          "ClusterFindings",
          "AcademicianFindings",
          "EnterpriseFindings",
          "TransferFindings",
          "IndustrializationFindings",
          "AchievementFindings",
          "IndicatorFindings",
          "StandingFindings",
          "PriorityFindings");

  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final JudgementHistory history;
  private final TableExplanations explanations;
  private final FactWords words;
  private final Access access;
  private final ObjectReader json;

  JudgementBases(
      JudgementHistory history,
      TableExplanations explanations,
      FactWords words,
      Access access,
      ObjectMapper json) {
    this.history = history;
    this.explanations = explanations;
    this.words = words;
    this.access = access;
    this.json = json.readerFor(FACTS).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /**
   * The bases of those findings on a proposal, by the finding's id. Applicants and experts learn no
   * facts of tables that look at other companies' proposals or at reviewers' conclusions.
   */
  public Map<UUID, FindingBasis> of(UUID proposalId, Set<UUID> findingIds) {
    Map<UUID, FindingBasis> bases = new HashMap<>();
    for (PastJudgement judgement : history.of(proposalId)) {
      for (PastTable table : judgement.tables()) {
        if (table.findings().stream().map(PastFinding::id).anyMatch(findingIds::contains)) {
          addTo(bases, table, explain(judgement, table));
        }
      }
    }
    return bases;
  }

  private static void addTo(Map<UUID, FindingBasis> bases, PastTable table, TableBasis basis) {
    for (int i = 0; i < table.findings().size(); i++) {
      TableBasis.Row row = basis.rows().isEmpty() ? null : basis.rows().get(i);
      bases.put(table.findings().get(i).id(), new FindingBasis(basis, row));
    }
  }

  /** What each table of a judgement looked at, in the order in which they were judged. */
  public List<TableBasis> of(PastJudgement judgement) {
    return judgement.tables().stream().map(table -> explain(judgement, table)).toList();
  }

  private TableBasis explain(PastJudgement judgement, PastTable table) {
    boolean open = access.allows(Act.READ_INTERNALS) || OF_UNIT_ALONE.contains(table.decisionKey());
    Map<String, Object> facts = new HashMap<>(read(judgement.facts()));
    if (table.subject() != null) {
      facts.putAll(read(table.subject()));
    }
    Optional<Explanation> explanation = explanations.explain(table.definitionId(), facts);
    return new TableBasis(
        table.decisionKey(),
        table.version(),
        explanation.map(Explanation::name).orElse(table.decisionKey()),
        judgement.judgedAt(),
        open
            ? explanation.map(found -> worded(found.inputs(), facts)).orElse(List.of())
            : List.of(),
        explanation.map(found -> worded(found.bounds(), facts)).orElse(List.of()),
        explanation
            .map(Explanation::rows)
            .filter(rows -> rows.size() == table.findings().size())
            .map(JudgementBases::rows)
            .orElse(List.of()),
        !open);
  }

  private List<TableBasis.Fact> worded(List<Value> values, Map<String, Object> facts) {
    return values.stream()
        .map(value -> new TableBasis.Fact(value.label(), words.of(value, facts)))
        .toList();
  }

  private static List<TableBasis.Row> rows(List<TableExplanations.Row> rows) {
    return rows.stream().map(row -> new TableBasis.Row(row.number(), row.annotation())).toList();
  }

  private Map<String, Object> read(String facts) {
    try {
      return json.readValue(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts that were kept are not JSON", e);
    }
  }
}
