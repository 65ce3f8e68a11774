package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Expressions see process variables and the beans named in {@link ExpressionBeans}, and are
 * evaluated in a process only. Queries evaluate theirs outside of any scope: refusing that shuts
 * every door to CVE-2026-109432 at once (or-queries, saved filters, extended filters, batches).
 */
class NamedBeansExpressionManager extends JuelExpressionManager {

  private final ApplicationContext applicationContext;

  NamedBeansExpressionManager(ApplicationContext applicationContext) {
    this.applicationContext = applicationContext;
  }

  @Override
  public Expression createExpression(String expression) {
    ensureInitialized();
    return new ScopedExpression(expression);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new ExpressionBeansElResolver(applicationContext));
    resolvers.add(new AllowedMembersElResolver());
    return resolvers;
  }

  private final class ScopedExpression extends JuelExpression {

    ScopedExpression(String text) {
      super(createValueExpression(text), NamedBeansExpressionManager.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      if (scope == null && !isLiteralText()) {
        throw new BadUserRequestException(
            "查询中不允许使用表达式。(Expressions are not evaluated outside of a process.)");
      }
      return super.getValue(scope, execution);
    }
  }
}
