package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be used by everybody, at a desk and on a phone, and applicants' in English. */
class EveryPageBrowserIT extends BrowserTest {

  private static final String NOBODY = "";

  /** Stands for the first of the person's projects. */
  private static final String PROPOSAL = "{proposal}";

  private static final List<String> OF_ANYBODY =
      List.of(
          "/",
          "/parks",
          "/how-to-apply",
          "/calls",
          "/calls/2026",
          "/calls/1999",
          "/working-days",
          "/receipts/check",
          "/register",
          "/register/link",
          "/no-such-page",
          "/sign-in",
          "/sign-in?error",
          "/password/forgotten",
          "/password/forgotten?sent",
          "/password/new?token=unknown");

  private static final List<String> OF_APPLICANTS =
      List.of(
          "/",
          "/proposals",
          "/proposals/new",
          PROPOSAL,
          PROPOSAL + "/edit/basics",
          PROPOSAL + "/edit/units",
          PROPOSAL + "/edit/funds",
          PROPOSAL + "/edit/indicators",
          PROPOSAL + "/edit/type",
          PROPOSAL + "/edit/attachments",
          PROPOSAL + "/edit/declarations",
          PROPOSAL + "/withdraw",
          PROPOSAL + "/submit",
          PROPOSAL + "/print",
          "/unit",
          "/unit/people",
          "/messages",
          "/calls",
          "/calls/2026",
          "/working-days",
          "/account",
          "/account/second-factor",
          "/account/tokens",
          "/settings/notifications",
          "/settings/personal-data",
          "/no-such-page",
          "/proposals/no-such-proposal");

  private static final List<String> OF_OFFICERS = List.of("/", PROPOSAL, "/messages");

  /** Of a unit whose proposal is under review. */
  private static final List<String> AFTER_SUBMISSION =
      List.of(
          "/",
          PROPOSAL,
          PROPOSAL + "/withdraw",
          PROPOSAL + "/versions/1/receipt",
          PROPOSAL + "/versions/1/print");

  private static final List<String> OF_AUDITORS =
      List.of(
          "/",
          "/audit",
          "/audit/sign-ins",
          "/audit/exports",
          "/audit/credentials",
          "/registers",
          "/calls/2026/history");

  private static final List<String> OF_ADMINISTRATORS =
      List.of(
          "/",
          "/registers",
          "/what-if",
          "/extensions",
          "/extensions/new",
          "/registrations",
          "/parks/hamiHitech/contact",
          "/parks/changes",
          "/calls/2026/edit",
          "/calls/new",
          "/working-days/edit?year=2026",
          "/admin/accounts",
          "/admin/accounts/new",
          "/admin/notices",
          "/admin/deliveries",
          "/admin/retention",
          "/admin/tokens",
          "/admin/tokens/new",
          "/demo/clock");

  static Stream<Arguments> everybody() {
    return Stream.concat(
        applicants(),
        Stream.of(
            Arguments.of("karamay-supervisor", OF_OFFICERS),
            Arguments.of("auditor", OF_AUDITORS),
            Arguments.of("admin", OF_ADMINISTRATORS)));
  }

  static Stream<Arguments> applicants() {
    return Stream.of(
        Arguments.of(NOBODY, OF_ANYBODY),
        Arguments.of("transfer-unit", OF_APPLICANTS),
        Arguments.of("enterprise-unit", AFTER_SUBMISSION));
  }

  private Person person(String account) {
    return account.isEmpty() ? people.visitor() : people.signIn(account);
  }

  private static List<String> addresses(Person person, List<String> pages) {
    if (!pages.contains(PROPOSAL)) {
      return pages;
    }
    String proposal = person.screen().open("/", Inspection.DESK).firstProposal();
    return pages.stream().map(page -> page.replace(PROPOSAL, proposal)).toList();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void hasNoBarriers(String account, List<String> pages) {
    Inspection inspection = new Inspection();
    try (Person person = person(account)) {
      addresses(person, pages).forEach(address -> inspection.hasNoBarriers(person, address));
    }
    inspection.end();
  }

  @ParameterizedTest
  @MethodSource("applicants")
  void speaksEnglish(String account, List<String> pages) {
    Inspection inspection = new Inspection();
    try (Person person = person(account)) {
      addresses(person, pages).forEach(address -> inspection.speaksEnglish(person, address));
    }
    inspection.end();
  }

  @ParameterizedTest
  @MethodSource("applicants")
  void staysChineseUntilSomebodyChooses(String account, List<String> pages) {
    try (Person person = person(account)) {
      String address = addresses(person, pages).get(0);
      assertThat(person.screen().open(address, Inspection.DESK).page().locator("html"))
          .satisfies(page -> assertThat(page.getAttribute("lang")).isEqualTo("zh-CN"));
    }
  }
}
