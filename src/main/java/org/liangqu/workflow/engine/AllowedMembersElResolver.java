package org.liangqu.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * Reads one property of an execution and calls the methods of named beans; anything else, {@code
 * getClass} first of all, is refused.
 */
class AllowedMembersElResolver extends BeanELResolver {

  private static final Set<String> EXECUTION_PROPERTIES = Set.of("processBusinessKey");

  AllowedMembersElResolver() {
    super(true);
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null) {
      return null;
    }
    if (base instanceof DelegateExecution
        && EXECUTION_PROPERTIES.contains(String.valueOf(property))) {
      return super.getValue(context, base, property);
    }
    throw refused(base, property);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (base == null) {
      return null;
    }
    if (ExpressionBeans.mayCall(base, method)) {
      return super.invoke(context, base, method, types, arguments);
    }
    throw refused(base, method);
  }

  private static ELException refused(Object base, Object member) {
    return new ELException(
        "Expressions may not use '" + member + "' of " + base.getClass().getSimpleName());
  }
}
