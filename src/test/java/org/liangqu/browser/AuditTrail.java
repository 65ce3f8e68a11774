package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The auditor's page of a proposal: the path through the diagram, and the time line. */
record AuditTrail(Page page) {

  private static final Pattern REACHED = Pattern.compile("\\breached\\b");

  /** Shows the diagram of one of the processes that the proposal went through. */
  void choose(String process) {
    assertThat(page.locator("#diagram-state")).isHidden();
    page.locator(".run-tab", new Page.LocatorOptions().setHasText(process)).click();
  }

  void marks(String... elementIds) {
    for (String id : elementIds) {
      assertThat(page.locator("#diagram g.djs-element[data-element-id='" + id + "']"))
          .hasClass(REACHED);
    }
    assertThat(page.locator("#diagram .node-mark").first()).isVisible();
  }

  void tells(String... texts) {
    for (String text : texts) {
      assertThat(page.locator(".timeline")).containsText(text);
    }
  }
}
