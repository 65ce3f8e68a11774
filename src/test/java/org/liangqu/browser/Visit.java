package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.assertj.core.api.Assertions;

/** An address somebody asked for by hand. */
record Visit(Page page, Response response) {

  void shows(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("body")).containsText(text);
    }
  }

  void isForbidden() {
    Assertions.assertThat(response.status()).isEqualTo(403);
    assertThat(page.locator("main")).containsText("没有权限");
  }
}
