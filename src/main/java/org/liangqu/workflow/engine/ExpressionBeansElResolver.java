package org.liangqu.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.context.ApplicationContext;

/** Resolves a bean's name, if it is one of {@link ExpressionBeans}. */
class ExpressionBeansElResolver extends ELResolver {

  private final ApplicationContext beans;

  ExpressionBeansElResolver(ApplicationContext beans) {
    this.beans = beans;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null && ExpressionBeans.isNamed(property)) {
      context.setPropertyResolved(true);
      return beans.getBean(property.toString());
    }
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return base == null && ExpressionBeans.isNamed(property) ? Object.class : null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base == null && ExpressionBeans.isNamed(property)) {
      throw new PropertyNotWritableException(property.toString());
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return Collections.emptyIterator();
  }
}
