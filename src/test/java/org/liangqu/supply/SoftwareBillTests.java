package org.liangqu.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the application is shipped with, as its bill of materials states it. */
class SoftwareBillTests {

  /** One of these suffices: a component under several licences may be had under any of them. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "0BSD",
          "EPL-2.0",
          "CC0-1.0");

  /** Others, each looked at. */
  private static final Map<String, String> LOOKED_AT =
      Map.of(
          "hibernate-core", "LGPL-2.1-only: linked, not changed",
          "bpmn-js", "JSON: the bpmn.io licence, MIT with its logo shown");

  /** Components known for holes that nobody mends any more. */
  private static final Set<String> BANNED =
      Set.of("log4j:log4j", "commons-collections:commons-collections", "com.h2database:h2");

  private static List<JsonNode> components;

  @BeforeAll
  static void readTheBill() throws IOException {
    try (InputStream bill =
        SoftwareBillTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      JsonNode root = new ObjectMapper().readTree(bill);
      components = StreamSupport.stream(root.get("components").spliterator(), false).toList();
    }
  }

  private static String name(JsonNode component) {
    return component.get("name").textValue();
  }

  private static Stream<String> licences(JsonNode component) {
    return StreamSupport.stream(component.path("licenses").spliterator(), false)
        .map(
            licence ->
                licence.path("license").path("id").asText(licence.path("expression").asText()));
  }

  @Test
  void theBillIsWhole() {
    assertThat(components)
        .hasSizeGreaterThan(150)
        .extracting(SoftwareBillTests::name)
        .contains("camunda-engine", "spring-security-web", "postgresql", "bucket4j_jdk17-core");
  }

  @Test
  void everyLicenceLetsUsShipIt() {
    assertThat(components)
        .filteredOn(component -> licences(component).noneMatch(ALLOWED::contains))
        .extracting(SoftwareBillTests::name)
        .containsExactlyInAnyOrderElementsOf(LOOKED_AT.keySet());
  }

  @Test
  void noComponentIsUnfinishedOrBanned() {
    assertThat(components)
        .noneMatch(component -> component.get("version").textValue().endsWith("-SNAPSHOT"))
        .noneMatch(
            component -> BANNED.contains(component.path("group").asText() + ":" + name(component)));
  }

  @Test
  void testsStayAtHome() {
    assertThat(components)
        .extracting(SoftwareBillTests::name)
        .doesNotContain("junit-jupiter", "mockito-core", "playwright", "greenmail");
  }
}
