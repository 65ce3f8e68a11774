package org.liangqu.portal.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether real work is done here: in production, or on a data source of one's own. */
class ServiceCondition implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    return environment.acceptsProfiles(Profiles.of("production"))
        || DemoCondition.hasOwnDataSource(environment)
            && !DemoCondition.isDemonstration(environment);
  }
}
