package org.liangqu.eligibility.whatif;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.TrialJudgements.Verdicts;
import org.liangqu.eligibility.whatif.RuleDifference.Found;

/** Sets a proposal's findings by the tables in force against those by the proposed ones. */
final class Comparison {

  private Comparison() {}

  /** Empty where every rule finds the same. */
  static Optional<ProposalDifference> of(Verdicts verdicts) {
    List<Finding> before = verdicts.before().findings();
    List<Finding> after = verdicts.after().findings();
    List<RuleDifference> rules = new ArrayList<>();
    for (String rule : rules(before, after)) {
      rules.addAll(differences(rule, found(rule, before), found(rule, after)));
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(difference(verdicts, rules));
  }

  private static ProposalDifference difference(Verdicts verdicts, List<RuleDifference> rules) {
    return new ProposalDifference(
        verdicts.proposal().id(),
        verdicts.proposal().number(),
        verdicts.proposal().unitName(),
        verdicts.proposal().type(),
        verdicts.before().outcome(),
        verdicts.after().outcome(),
        VerdictChange.of(verdicts.before().outcome(), verdicts.after().outcome()),
        rules);
  }

  private static Set<String> rules(List<Finding> before, List<Finding> after) {
    Set<String> rules = new LinkedHashSet<>();
    Stream.concat(before.stream(), after.stream()).map(Finding::ruleId).forEach(rules::add);
    return rules;
  }

  private static List<Found> found(String rule, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.ruleId().equals(rule))
        .map(Found::of)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A rule may fire more than once: what is equal cancels out, the rest is paired by its field. */
  private static List<RuleDifference> differences(
      String rule, List<Found> before, List<Found> after) {
    before.removeIf(after::remove);
    List<RuleDifference> differences = new ArrayList<>();
    for (Found old : before) {
      differences.add(new RuleDifference(rule, old, takeCounterpart(old, after)));
    }
    after.forEach(found -> differences.add(new RuleDifference(rule, null, found)));
    return differences;
  }

  private static Found takeCounterpart(Found old, List<Found> after) {
    for (Iterator<Found> rest = after.iterator(); rest.hasNext(); ) {
      Found found = rest.next();
      if (Objects.equals(found.field(), old.field())) {
        rest.remove();
        return found;
      }
    }
    return null;
  }
}
