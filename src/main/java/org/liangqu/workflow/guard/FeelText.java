package org.liangqu.workflow.guard;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Ref;

/** A FEEL text, parsed as the engine does. */
final class FeelText {

  /** What kind of constant a cell holds; none where it is computed. */
  enum Kind {
    TEXT("带双引号的文字"),
    NUMBER("数字"),
    YES_NO("true 或 false"),
    NOTHING("null");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private static final FeelEngineBuilder BUILDER = FeelEngineBuilder.forJava();
  private static final FeelEngineApi FEEL = BUILDER.build();
  private static final BuiltinFunctions FUNCTIONS =
      new BuiltinFunctions(FeelEngineClock.SystemClock$.MODULE$, BUILDER.valueMapper());
  private static final Pattern POSITION =
      Pattern.compile(":(\\d+):(\\d+), found \"(.*)\"", Pattern.DOTALL);

  private final String text;
  private final ParseResult result;

  private FeelText(String text, ParseResult result) {
    this.text = text;
    this.result = result;
  }

  static FeelText expression(String text) {
    return new FeelText(text, FEEL.parseExpression(text));
  }

  static FeelText tests(String text) {
    return new FeelText(text, FEEL.parseUnaryTests(text));
  }

  /** The functions that FEEL has. */
  static Set<String> functions() {
    Set<String> names = new TreeSet<>();
    CollectionConverters.asJava(FUNCTIONS.functionNames()).forEach(names::add);
    return names;
  }

  boolean parses() {
    return result.isSuccess();
  }

  /** Why it doesn't parse. */
  String failure() {
    Matcher position = POSITION.matcher(result.failure().message());
    return position.find()
        ? "“%s”不是有效的 FEEL，第 %s 行第 %s 个字符附近有误".formatted(text, position.group(1), position.group(2))
        : "“%s”不是有效的 FEEL".formatted(text);
  }

  FeelNames names() {
    return FeelNames.in(tree());
  }

  /** The constant's kind, or none where something is computed. */
  Optional<Kind> kind() {
    Exp tree = tree();
    if (tree instanceof ConstString) {
      return Optional.of(Kind.TEXT);
    }
    if (tree instanceof ConstNumber) {
      return Optional.of(Kind.NUMBER);
    }
    if (tree instanceof ConstBool) {
      return Optional.of(Kind.YES_NO);
    }
    return tree == ConstNull$.MODULE$ ? Optional.of(Kind.NOTHING) : Optional.empty();
  }

  /** The constant text, if it is one. */
  Optional<String> constant() {
    return tree() instanceof ConstString string ? Optional.of(string.value()) : Optional.empty();
  }

  /** The name, if it is nothing but one. */
  Optional<String> name() {
    return tree() instanceof Ref ref && ref.names().size() == 1
        ? Optional.of(ref.names().head())
        : Optional.empty();
  }

  /** The texts that a unary test compares its input with. */
  List<String> comparedTexts() {
    return FeelNames.comparedTexts(tree());
  }

  private Exp tree() {
    return result.parsedExpression().expression();
  }
}
