package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.mock.env.MockEnvironment;

class DemoConditionTests {

  private static final String DATA_SOURCE = "jdbc:postgresql://db/liangqu";

  private final MockEnvironment environment = new MockEnvironment();

  DemoConditionTests() {
    environment.setDefaultProfiles("demo");
  }

  @Test
  void isADemonstrationWhenNothingIsConfigured() {
    assertThat(beans()).containsExactly("demonstration");
  }

  @Test
  void isADemonstrationOnAnOwnDatabaseWhenAskedFor() {
    environment.setProperty("spring.datasource.url", DATA_SOURCE);
    environment.setActiveProfiles("demo");

    assertThat(beans()).containsExactly("demonstration");
  }

  @Test
  void isServiceOnAnOwnDatabaseWhenNotAskedFor() {
    environment.setProperty("spring.datasource.url", DATA_SOURCE);

    assertThat(beans()).containsExactly("service");
  }

  @Test
  void isServiceInProductionWhateverElseIsAskedFor() {
    environment.setActiveProfiles("production", "demo");

    assertThat(beans()).containsExactly("service");
  }

  @Test
  void isNeitherInAnotherProfileOnTheEmbeddedDatabase() {
    environment.setActiveProfiles("test");

    assertThat(beans()).isEmpty();
  }

  private String[] beans() {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.setEnvironment(environment);
      context.registerBean("demonstration", Demonstration.class);
      context.registerBean("service", Service.class);
      context.refresh();
      return Stream.of("demonstration", "service")
          .filter(context::containsBean)
          .toArray(String[]::new);
    }
  }

  @Conditional(DemoCondition.class)
  static class Demonstration {}

  @Conditional(ServiceCondition.class)
  static class Service {}
}
