package org.liangqu.workflow.guard;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.Optional;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;

/** A message put together in FEEL, as a text with the names of facts in braces. */
final class MessageTemplate {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  private MessageTemplate() {}

  /** None where more is computed than texts joined. */
  static Optional<String> of(String feel) {
    ParseResult parsed = FEEL.parseExpression(feel);
    return parsed.isSuccess() ? text(parsed.parsedExpression().expression()) : Optional.empty();
  }

  private static Optional<String> text(Exp part) {
    if (part instanceof ConstString constant) {
      return Optional.of(constant.value());
    }
    if (part instanceof Ref ref) {
      return Optional.of("{" + ref.names().head() + "}");
    }
    if (part instanceof Addition sum) {
      return joined(sum.x(), "", sum.y());
    }
    if (part instanceof Multiplication product) {
      return joined(product.x(), " × ", product.y());
    }
    return part instanceof FunctionInvocation call ? shown(call) : Optional.empty();
  }

  private static Optional<String> joined(Exp left, String sign, Exp right) {
    return text(left).flatMap(one -> text(right).map(other -> one + sign + other));
  }

  /** What turns a fact into a text leaves its name. */
  private static Optional<String> shown(FunctionInvocation call) {
    boolean isShowing = List.of("string", "string join", "replace").contains(call.function());
    return isShowing && call.params() instanceof PositionalFunctionParameters params
        ? text(CollectionConverters.asJava(params.params()).get(0))
        : Optional.empty();
  }
}
