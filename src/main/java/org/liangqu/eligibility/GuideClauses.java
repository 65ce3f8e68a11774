package org.liangqu.eligibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The guide's clauses, word for word, with the rules and the items of judgement that stem from them
 * (指南条款).
 */
@Component
public class GuideClauses {

  private static final String RESOURCE = "/guide/clauses-2025.json";
  private static final String SEPARATOR = ", ";

  private final Register register;

  public GuideClauses() {
    try (InputStream json = GuideClauses.class.getResourceAsStream(RESOURCE)) {
      register = new ObjectMapper().readValue(json, Register.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The guide's register " + RESOURCE + " cannot be read", e);
    }
  }

  /** The ids of the rules that the guide knows. */
  public Set<String> ruleIds() {
    return register.rules().keySet();
  }

  public Optional<Rule> rule(String ruleId) {
    return Optional.ofNullable(register.rules().get(ruleId));
  }

  /** The ids of what a person must judge (审查要点). */
  public Set<String> itemIds() {
    return register.checklist().keySet();
  }

  public Optional<Item> item(String itemId) {
    return Optional.ofNullable(register.checklist().get(itemId));
  }

  /** The whole clause, word for word, such as {@code 四.7}. */
  public Optional<String> clause(String id) {
    return Optional.ofNullable(register.clauses().get(id));
  }

  /**
   * The sentences that a rule or an item stems from; the whole clause where none is marked.
   *
   * @param clauses one clause or several, such as {@code 二(一)4, 三.1}
   */
  public String sentence(String id, String clauses) {
    return Arrays.stream(clauses.split(SEPARATOR))
        .map(clause -> sentenceOf(id, clause(clause).orElse("")))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private String sentenceOf(String id, String text) {
    String marked =
        quotationsOf(id).stream().filter(text::contains).collect(Collectors.joining("……"));
    return marked.isEmpty() ? text : marked;
  }

  private List<String> quotationsOf(String id) {
    return rule(id)
        .map(Rule::quotations)
        .or(() -> item(id).map(Item::quotations))
        .orElse(List.of());
  }

  /**
   * A rule of the guide.
   *
   * @param clauses the clauses that its findings may cite
   * @param quotations the sentences of those clauses that it stems from
   */
  public record Rule(List<String> clauses, Effect effect, List<String> quotations) {}

  /**
   * Something in the guide that a person must judge.
   *
   * @param clauses the clauses that it may be asked under
   * @param quotations the sentences of those clauses that it stems from
   */
  public record Item(List<String> clauses, List<String> quotations) {}

  private record Register(
      String guide,
      Map<String, String> clauses,
      Map<String, Rule> rules,
      Map<String, Item> checklist) {}
}
