package org.liangqu.workflow.engine;

import camundajar.impl.scala.collection.immutable.Map.Map1;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.context.VariableProvider.CompositeVariableProvider;
import org.camunda.feel.context.VariableProvider.StaticVariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;

/**
 * The engine's FEEL, which parses each expression and lists the built-in functions once. The
 * shipped one does both anew for every cell of a decision table, which takes nearly all of the
 * time.
 */
final class ParsedFeelEngine extends ScalaFeelEngine {

  /** Deployed tables have some thousand cells; more than this comes from elsewhere. */
  private static final int MOST_KEPT = 20_000;

  private final FeelEngineApi feel = new FeelEngineApi(feelEngine);
  private final FeelInterpreter interpreter = new FeelInterpreter(feelEngine.valueMapper());
  private final BuiltinFunctions functions =
      new BuiltinFunctions(FeelEngineClock.SystemClock$.MODULE$, feelEngine.valueMapper());
  private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
  private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

  ParsedFeelEngine() {
    super(List.of());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
    ParsedExpression parsed = kept(expressions, expression, feel::parseExpression);
    return (T) evaluate(parsed, new ContextVariableWrapper(variables));
  }

  @Override
  public boolean evaluateSimpleUnaryTests(
      String expression, String inputVariable, VariableContext variables) {
    VariableProvider input =
        new StaticVariableProvider(new Map1<>(INPUT_VARIABLE_NAME, inputVariable));
    List<VariableProvider> all = List.of(input, new ContextVariableWrapper(variables));
    ParsedExpression parsed = kept(tests, expression, feel::parseUnaryTests);
    return Boolean.TRUE.equals(
        evaluate(
            parsed, new CompositeVariableProvider(CollectionConverters.asScala(all).toList())));
  }

  private static ParsedExpression kept(
      Map<String, ParsedExpression> parsed,
      String expression,
      Function<String, ParseResult> parser) {
    if (parsed.size() > MOST_KEPT) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(expression, text -> parse(parser.apply(text)));
  }

  private static ParsedExpression parse(ParseResult result) {
    if (result.isSuccess()) {
      return result.parsedExpression();
    }
    throw LOGGER.evaluationException(result.failure().message());
  }

  private Object evaluate(ParsedExpression expression, VariableProvider variables) {
    EvalContext context =
        new EvalContext(
            feelEngine.valueMapper(), variables, functions, new EvaluationFailureCollector());
    Val value = interpreter.eval(expression.expression(), context);
    if (value instanceof ValError || value instanceof ValFatalError) {
      throw LOGGER.evaluationException(expression.text() + ": " + value);
    }
    return feelEngine.valueMapper().unpackVal(value);
  }
}
