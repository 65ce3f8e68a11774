package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a proposal. */
record Dossier(Page page) {

  private static final Pattern NUMBER = Pattern.compile("LQ-\\d{4}-[A-Z]-\\d{6}");
  private static final Pattern BLOCKING = Pattern.compile("退回|不予受理");
  private static final Pattern ACCEPTANCE_NUMBER = Pattern.compile("受理编号\\s*\\S+\\d");

  /** Submits a draft, or a corrected proposal once more, and comes back. */
  void submit() {
    submission().submit().dossier();
  }

  /** Where it is handed over, confirmed and submitted. */
  Submission submission() {
    return new Submission(page).open(path());
  }

  /** No rule says beforehand that it would be returned or rejected. */
  Dossier isNotBlocked() {
    assertThat(page.locator("#precheck-heading")).isVisible();
    assertThat(effects(BLOCKING)).hasCount(0);
    return this;
  }

  private Locator effects(Pattern effect) {
    return page.locator(
        "#precheck .finding > span .status", new Page.LocatorOptions().setHasText(effect));
  }

  /** What the rules say beforehand of the open form (提交前预检). */
  List<String> precheck() {
    assertThat(page.locator("#precheck-heading")).isVisible();
    page.waitForLoadState();
    return page.locator("#precheck .finding > div > div:first-child").allInnerTexts();
  }

  String path() {
    return URI.create(page.url()).getPath();
  }

  String number() {
    Locator head = page.locator(".page-head");
    assertThat(head).containsText(NUMBER);
    return first(NUMBER, head.innerText());
  }

  void awaitStatus(String status) {
    Locator shown = page.locator(".page-head .status");
    Reloading.until(page, () -> shown.innerText().equals(status));
    assertThat(shown).hasText(status);
  }

  void awaitStage(String stage) {
    Locator current = page.locator(".steps [aria-current=step]");
    Reloading.until(page, () -> current.innerText().contains(stage));
    assertThat(current).containsText(stage);
  }

  /** Goes on to where the unit asks for a rejection to be reconsidered, or sees how that stands. */
  ReconsiderationPage askForReconsideration() {
    page.locator("#actions-heading").waitFor();
    page.locator("a[href$='/reconsideration']").first().click();
    assertThat(page.locator("h1")).hasText("申请复议");
    return new ReconsiderationPage(page);
  }

  String acceptanceNumber() {
    Locator head = page.locator(".page-head");
    assertThat(head).containsText(ACCEPTANCE_NUMBER);
    return first(ACCEPTANCE_NUMBER, head.innerText()).replaceFirst("受理编号\\s*", "");
  }

  void shows(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  void hides(String text) {
    assertThat(page.locator("main")).not().containsText(text);
  }

  /** Passes a finding with a reason (豁免). */
  void override(String finding, String reason) {
    Locator line = page.locator(".finding", new Page.LocatorOptions().setHasText(finding));
    line.locator("summary", new Locator.LocatorOptions().setHasText("豁免这条意见")).click();
    line.getByLabel("豁免理由").fill(reason);
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认豁免")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("审查意见已豁免");
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("没有找到" + pattern + "：" + text);
    }
    return matcher.group();
  }
}
