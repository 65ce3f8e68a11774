package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.liangqu.workflow.engine.ExpressionBeans;

/** Reads an expression as the engine does, and says what in it could not be evaluated or called. */
final class ExpressionCheck {

  private static final Set<String> PROPERTIES = Set.of("execution.processBusinessKey");

  /** All that an expression may do beside reading variables and comparing them. */
  static final List<String> ALLOWED =
      Stream.concat(ExpressionBeans.calls().stream().map(call -> call + "(…)"), PROPERTIES.stream())
          .sorted()
          .toList();

  private static final Builder PARSER = new Builder(Feature.METHOD_INVOCATIONS);

  private ExpressionCheck() {}

  static Optional<String> problem(String expression) {
    try {
      return problems(PARSER.build(expression.strip()).getRoot()).findFirst();
    } catch (TreeBuilderException malformed) {
      return Optional.of("有语法错误");
    }
  }

  private static Stream<String> problems(Node node) {
    if (node instanceof AstMethod call) {
      String called = text((AstNode) call.getChild(0));
      Stream<String> inArguments = problems(call.getChild(1));
      return ExpressionBeans.calls().contains(called)
          ? inArguments
          : Stream.concat(Stream.of("调用了 " + called + "(…)"), inArguments);
    }
    if (node instanceof AstFunction function) {
      return Stream.of("调用了函数 " + text(function));
    }
    if ((node instanceof AstDot || node instanceof AstBracket)
        && !PROPERTIES.contains(text((AstNode) node))) {
      return Stream.of("读取了 " + text((AstNode) node));
    }
    return IntStream.range(0, node.getCardinality())
        .mapToObj(node::getChild)
        .flatMap(ExpressionCheck::problems);
  }

  private static String text(AstNode node) {
    return node.getStructuralId(null);
  }
}
