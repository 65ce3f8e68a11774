package org.liangqu.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The repository's eligibility tables, read as they are written. */
final class EligibilityModel {

  static final List<String> OUTPUTS = List.of("ruleId", "clause", "effect", "field", "message");
  static final DmnModelInstance MODEL = Dmn.readModelFromFile(StandaloneTables.FILE.toFile());

  private EligibilityModel() {}

  static Stream<Decision> findings() {
    return MODEL.getModelElementsByType(Decision.class).stream()
        .filter(EligibilityModel::isFindings);
  }

  static boolean isFindings(Decision decision) {
    return decision.getId().endsWith("Findings");
  }

  static DecisionTable table(Decision decision) {
    return (DecisionTable) decision.getExpression();
  }

  static DecisionTable table(String decisionKey) {
    return table(MODEL.<Decision>getModelElementById(decisionKey));
  }

  static Stream<Rule> rows() {
    return findings().flatMap(decision -> table(decision).getRules().stream());
  }

  /** The rules that stand in a table. */
  static Set<String> rules(String decisionKey) {
    return table(decisionKey).getRules().stream()
        .flatMap(row -> values(row, "ruleId", "fundingRule").stream())
        .collect(Collectors.toSet());
  }

  /** The names in the expressions of a table's inputs. */
  static Set<String> judgedFacts(String decisionKey) {
    return table(decisionKey).getInputs().stream()
        .map(input -> input.getInputExpression().getText().getTextContent())
        .flatMap(expression -> Arrays.stream(expression.split("[^A-Za-z]+")))
        .collect(Collectors.toSet());
  }

  /** The text of an output, or all that the terms give where it is taken from there. */
  static List<String> values(Rule row, String output, String term) {
    String text = text(row, OUTPUTS.indexOf(output));
    return text.equals(term) ? terms(term) : List.of(unquoted(text));
  }

  private static List<String> terms(String output) {
    DecisionTable terms = table("FundingTerms");
    List<String> names = terms.getOutputs().stream().map(Output::getName).toList();
    return terms.getRules().stream()
        .map(row -> unquoted(text(row, names.indexOf(output))))
        .toList();
  }

  private static String text(Rule row, int output) {
    return row.getOutputEntries().stream().toList().get(output).getText().getTextContent();
  }

  private static String unquoted(String text) {
    return Arrays.stream(text.split("\"")).filter(part -> !part.isEmpty()).findFirst().orElse("");
  }
}
