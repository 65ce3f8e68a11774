package org.liangqu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The table of doors and the running application name the same requests. */
@IntegrationTest
class DoorTableTests {

  private static final String DEMONSTRATION = "/demo/";
  private static final String IDENTITY_PROVIDER = "/sign-in/provider";

  @Autowired private ApplicationContext application;
  @Autowired private ServletContext servlets;

  @Test
  void everyEndpointHasARow() {
    assertThat(withoutRow(endpoints().operations())).isEmpty();
  }

  @Test
  void everyFileHasARow() {
    assertThat(withoutRow(endpoints().files())).isEmpty();
  }

  /** A row with a method that nothing answers would be a door to what comes later. */
  @Test
  void everyRowHasAnEndpoint() {
    Set<String> answered =
        Stream.concat(endpoints().operations().stream(), endpoints().files().stream())
            .flatMap(endpoint -> rowOf(endpoint).stream().flatMap(row -> uses(row, endpoint)))
            .collect(Collectors.toSet());
    Set<String> listed =
        Doors.all().stream()
            .filter(row -> !isConfiguredElsewhere(row.pattern().getPatternString()))
            .flatMap(DoorTableTests::uses)
            .collect(Collectors.toCollection(TreeSet::new));

    listed.removeAll(answered);

    assertThat(listed).isEmpty();
  }

  @Test
  void noTwoRowsAreAboutTheSame() {
    List<String> uses = Doors.all().stream().flatMap(DoorTableTests::uses).toList();

    assertThat(uses).doesNotHaveDuplicates();
  }

  /** What is there in the demonstration, or with an identity provider, only. */
  private static boolean isConfiguredElsewhere(String pattern) {
    return pattern.startsWith(DEMONSTRATION) || pattern.equals(IDENTITY_PROVIDER);
  }

  private Endpoints endpoints() {
    return new Endpoints(application, servlets);
  }

  private static List<Endpoint> withoutRow(Set<Endpoint> endpoints) {
    return endpoints.stream().filter(endpoint -> rowOf(endpoint).isEmpty()).toList();
  }

  private static Optional<Door> rowOf(Endpoint endpoint) {
    return Doors.knockedAt(endpoint.method(), Knock.at(endpoint).path());
  }

  private static Stream<String> uses(Door row) {
    return row.methods().isEmpty()
        ? Stream.of("ANY " + row.pattern())
        : row.methods().stream().map(method -> method + " " + row.pattern());
  }

  private static Stream<String> uses(Door row, Endpoint endpoint) {
    return Stream.of((row.methods().isEmpty() ? "ANY" : endpoint.method()) + " " + row.pattern());
  }
}
