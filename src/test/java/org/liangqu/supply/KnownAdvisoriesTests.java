package org.liangqu.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Advisories for versions in use that no release mends, and what this project does about each. With
 * another version the entry is to be judged anew, so these tests fail.
 */
class KnownAdvisoriesTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param provedBy the test that attacks, as {@code package.Class#method}
   */
  record Advisory(
      String id,
      String component,
      String version,
      String hole,
      String mitigation,
      List<String> provedBy) {}

  private static List<Advisory> advisories;
  private static Map<String, String> shipped;

  @BeforeAll
  static void readBoth() throws IOException {
    try (InputStream known =
            KnownAdvisoriesTests.class.getResourceAsStream("/security/known-advisories.json");
        InputStream bill =
            KnownAdvisoriesTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      advisories = JSON.readValue(known, new TypeReference<>() {});
      shipped =
          StreamSupport.stream(JSON.readTree(bill).get("components").spliterator(), false)
              .collect(
                  Collectors.toMap(
                      component -> component.path("group").asText() + ":" + text(component, "name"),
                      component -> text(component, "version"),
                      (one, other) -> one));
    }
  }

  private static String text(JsonNode component, String field) {
    return component.get(field).textValue();
  }

  @Test
  void eachIsAboutTheVersionInUse() {
    assertThat(advisories)
        .isNotEmpty()
        .allSatisfy(
            advisory ->
                assertThat(shipped)
                    .as(advisory.id())
                    .containsEntry(advisory.component(), advisory.version()));
  }

  @Test
  void eachMitigationIsProvedByAttacks() {
    assertThat(advisories)
        .flatExtracting(Advisory::provedBy)
        .isNotEmpty()
        .allSatisfy(KnownAdvisoriesTests::exists);
    assertThat(advisories).allSatisfy(advisory -> assertThat(advisory.provedBy()).isNotEmpty());
  }

  private static void exists(String test) throws ClassNotFoundException {
    String[] parts = test.split("#");
    Class<?> type = Class.forName(parts[0], false, KnownAdvisoriesTests.class.getClassLoader());
    assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(parts[1]);
  }
}
