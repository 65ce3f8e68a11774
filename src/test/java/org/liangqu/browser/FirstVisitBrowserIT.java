package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over a line of 2 Mbit/s: in bytes, since seconds depend on the machine. */
class FirstVisitBrowserIT extends BrowserTest {

  /** A second at 2 Mbit/s. */
  private static final long FIRST_VISIT = 250_000;

  /** The page alone. */
  private static final long LATER_VISIT = 40_000;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("", "/sign-in"),
        Arguments.of("transfer-unit", "/"),
        Arguments.of("transfer-unit", "{proposal}"),
        Arguments.of("transfer-unit", "{proposal}/edit/basics"),
        Arguments.of("transfer-unit", "{proposal}/edit/attachments"),
        Arguments.of("transfer-unit", "/calls/2026"));
  }

  private Person person(String account) {
    return account.isEmpty() ? people.visitor() : people.signIn(account);
  }

  private static String address(Person person, String page) {
    return page.contains("{")
        ? page.replace("{proposal}", person.screen().open("/", 1280).firstProposal())
        : page;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aFirstVisitTakesASecondsWorth(String account, String page) {
    try (Person person = person(account)) {
      String address = address(person, page);
      Traffic traffic = person.traffic();
      traffic.forgetAll();
      person.visits(address);
      assertThat(traffic.bytes()).isPositive().isLessThan(FIRST_VISIT);
    }
  }

  @Test
  void whatHasNotChangedIsNotFetchedAgain() {
    try (Person person = person("transfer-unit")) {
      person.visits("/calls");
      Traffic traffic = person.traffic();
      person.visits("/messages");
      assertThat(traffic.bytes()).isPositive().isLessThan(LATER_VISIT);
    }
  }
}
