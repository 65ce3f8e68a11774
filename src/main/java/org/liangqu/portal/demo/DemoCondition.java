package org.liangqu.portal.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether this is a demonstration: the demo profile was asked for, or nothing was configured at
 * all. A data source of one's own without a profile is no demonstration, and production never is
 * one.
 */
class DemoCondition implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return isDemonstration(context.getEnvironment());
  }

  static boolean isDemonstration(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("demo & !production"))
        && (environment.getActiveProfiles().length > 0 || !hasOwnDataSource(environment));
  }

  static boolean hasOwnDataSource(Environment environment) {
    return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
  }
}
