package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who uses no mouse gets everywhere, sees where they are, and in the order of the page. */
class KeyboardBrowserIT extends BrowserTest {

  private static final int LEAST_STEPS = 30;
  private static final String IS_ON_THE_PAGE = "() => document.activeElement !== document.body";
  private static final Duration SCROLLS_WITHIN = Duration.ofSeconds(5);

  /** Nothing covers what has the focus, and something shows it. */
  private static final String IS_SEEN =
      """
      () => {
        const one = document.activeElement;
        const box = one.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const style = getComputedStyle(one);
        const marked = style.outlineStyle !== "none" || style.boxShadow !== "none";
        return marked && (one.contains(top) || top?.contains(one)) ? "" : one.outerHTML;
      }
      """;

  private static final String IS_AFTER_THE_LAST =
      """
      () => {
        const before = window.focusedBefore;
        window.focusedBefore = document.activeElement;
        const order = before?.compareDocumentPosition(document.activeElement);
        return !before || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }
      """;

  @Test
  void theFirstKeyLeadsToTheContent() {
    try (Person applicant = people.signIn("transfer-unit")) {
      Page page = applicant.screen().page();
      page.navigate("/messages");
      page.keyboard().press("Tab");
      assertThat(page.getByText("跳到正文")).isFocused();
      assertThat(page.getByText("跳到正文")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();
    }
  }

  @Test
  void theEditorIsWalkedThroughInItsOrderAndInSight() {
    try (Person applicant = people.signIn("transfer-unit")) {
      String proposal = applicant.screen().open("/", 1280).firstProposal();
      Page page = applicant.screen().page();
      page.setViewportSize(1280, 800);
      page.navigate(proposal + "/edit/basics");
      int steps = 0;
      page.keyboard().press("Tab");
      while (page.evaluate(IS_ON_THE_PAGE).equals(true)) {
        isSoonSeen(page);
        assertThat(page.evaluate(IS_AFTER_THE_LAST)).isEqualTo(true);
        steps++;
        page.keyboard().press("Tab");
      }
      assertThat(steps).isGreaterThan(LEAST_STEPS);
    }
  }

  /** A page that scrolls to what has the focus needs a moment. */
  private static void isSoonSeen(Page page) {
    await()
        .pollInSameThread()
        .atMost(SCROLLS_WITHIN)
        .untilAsserted(() -> assertThat(page.evaluate(IS_SEEN)).isEqualTo(""));
  }

  @Test
  void whatAsksOnceMoreOpensWithAKey() {
    try (Person administrator = people.signIn("admin")) {
      administrator.screen().open("/admin/accounts/urumqi-formal", 1280);
      Page page = administrator.screen().page();
      page.getByText("任命岗位").focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator("#office")).isFocused();
    }
  }
}
