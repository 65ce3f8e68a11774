package org.liangqu.workflow.guard;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** The facts and functions that an expression names, without those names that it makes itself. */
final class FeelNames {

  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> functions = new LinkedHashSet<>();

  private FeelNames() {}

  static FeelNames in(Exp expression) {
    FeelNames names = new FeelNames();
    names.walk(expression, Set.of());
    return names;
  }

  Set<String> facts() {
    return facts;
  }

  Set<String> functions() {
    return functions;
  }

  private void walk(Object node, Set<String> own) {
    if (node instanceof Ref ref) {
      keep(ref.names().head(), own);
    } else if (node instanceof For loop) {
      walkBound(loop.iterators(), loop.exp(), with(own, "partial"));
    } else if (node instanceof EveryItem every) {
      walkBound(every.iterators(), every.condition(), own);
    } else if (node instanceof SomeItem some) {
      walkBound(some.iterators(), some.condition(), own);
    } else if (node instanceof ConstContext context) {
      walkBound(context.entries(), null, own);
    } else if (node instanceof FunctionDefinition definition) {
      walk(definition.body(), with(own, definition.parameters()));
    } else if (node instanceof Filter filter) {
      // In the condition stand members of the items, which aren't known here.
      walk(filter.list(), own);
    } else {
      walkParts(node, own);
    }
  }

  private void walkParts(Object node, Set<String> own) {
    if (node instanceof FunctionInvocation call && !own.contains(call.function())) {
      functions.add(call.function());
    }
    if (node instanceof Iterable<?> parts) {
      CollectionConverters.asJava(parts).forEach(part -> walk(part, own));
    } else if (node instanceof Product product) {
      for (int part = 0; part < product.productArity(); part++) {
        walk(product.productElement(part), own);
      }
    }
  }

  /** Each name is known from its own expression on. */
  private void walkBound(Iterable<Tuple2<String, Exp>> bound, Exp body, Set<String> own) {
    Set<String> known = new HashSet<>(own);
    for (Tuple2<String, Exp> one : CollectionConverters.asJava(bound)) {
      walk(one._2(), Set.copyOf(known));
      known.add(one._1());
    }
    walk(body, known);
  }

  private void keep(String name, Set<String> own) {
    if (!own.contains(name)) {
      facts.add(name);
    }
  }

  private static Set<String> with(Set<String> own, String name) {
    Set<String> all = new HashSet<>(own);
    all.add(name);
    return all;
  }

  private static Set<String> with(Set<String> own, Iterable<String> names) {
    Set<String> all = new HashSet<>(own);
    CollectionConverters.asJava(names).forEach(all::add);
    return all;
  }

  static List<String> comparedTexts(Exp tests) {
    if (tests instanceof AtLeastOne some) {
      List<String> texts = new ArrayList<>();
      CollectionConverters.asJava(some.xs()).forEach(test -> texts.addAll(comparedTexts(test)));
      return texts;
    }
    if (tests instanceof Not not) {
      return comparedTexts(not.x());
    }
    return tests instanceof UnaryTestExpression test && test.exp() instanceof ConstString text
        ? List.of(text.value())
        : List.of();
  }
}
