package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Two versions beside each other (版本比较). */
record ComparisonPage(Page page) {

  /** The fields that changed, in order, and nothing else. */
  ComparisonPage lists(String... fields) {
    assertThat(page.locator(".cmp-field > h3 > span:first-child")).hasText(fields);
    return this;
  }

  ComparisonPage marks(String field, String text) {
    Locator changed =
        page.locator(".cmp-field")
            .filter(new Locator.FilterOptions().setHas(page.locator("h3", named(field))));
    assertThat(changed.locator("ins, .cmp-grown").first()).hasText(text);
    return this;
  }

  private static Page.LocatorOptions named(String field) {
    return new Page.LocatorOptions().setHasText(field);
  }
}
