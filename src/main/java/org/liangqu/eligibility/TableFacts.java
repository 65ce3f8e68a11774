package org.liangqu.eligibility;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.ReviewEvidence.ParkReview;
import org.liangqu.eligibility.facts.BlankProposal;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.identity.Person;

/**
 * Which tables are judged and with which facts, learnt from the judge itself: a blank proposal of
 * each type is put to it at each stage, and what it asks of the tables is taken down.
 */
public final class TableFacts {

  private final Map<String, List<Map<String, Object>>> asked = new LinkedHashMap<>();

  private TableFacts() {}

  /**
   * The tables by key, each with all the sets of facts that it is asked about. Facts are null where
   * a proposal may lack them.
   */
  public static Map<String, List<Map<String, Object>>> ofBlankProposals() {
    TableFacts facts = new TableFacts();
    Judge judge =
        new Judge(
            facts::takeDown,
            new GuideClauses(),
            proposalId -> ParkReview.NONE,
            proposalId -> false,
            () -> Person.SYSTEM,
            Clock.systemUTC());
    for (ProposalType type : ProposalType.values()) {
      ProposalCase blank = BlankProposal.of(type);
      Arrays.stream(Stage.values()).forEach(stage -> judge.judge(blank, stage));
    }
    return Collections.unmodifiableMap(facts.asked);
  }

  private Evaluation takeDown(String decisionKey, Map<String, Object> facts) {
    asked.computeIfAbsent(decisionKey, key -> new ArrayList<>()).add(new HashMap<>(facts));
    return new Evaluation(decisionKey, 0, decisionKey, List.of());
  }
}
