package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The messages of a person (消息). */
record Inbox(Page page) {

  void awaitMessage(String text) {
    Locator message = page.locator(".message", new Page.LocatorOptions().setHasText(text)).first();
    Reloading.until(page, message::isVisible);
    assertThat(message).isVisible();
  }
}
