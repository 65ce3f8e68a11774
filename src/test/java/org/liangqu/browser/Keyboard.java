package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse. */
record Keyboard(Page page) {

  /** More than any page of ours has to reach with Tab. */
  private static final int STOPS = 120;

  private static final String NAME_IN_FOCUS =
      """
      () => {
        const focused = document.activeElement;
        return focused.ariaLabel ?? focused.labels?.[0]?.innerText ?? focused.innerText ?? "";
      }
      """;

  private static final String SHOWS_FOCUS =
      """
      () => {
        const look = getComputedStyle(document.activeElement);
        return look.outlineStyle !== "none" || look.boxShadow !== "none";
      }
      """;

  /** Tab by tab to what has that name, which then shows that it is in focus. */
  Keyboard tabTo(String name) {
    return goTo("Tab", name);
  }

  Keyboard tabBackTo(String name) {
    return goTo("Shift+Tab", name);
  }

  private Keyboard goTo(String key, String name) {
    for (int stop = 0; stop < STOPS; stop++) {
      press(key);
      if (nameInFocus().equals(name)) {
        if (!(boolean) page.evaluate(SHOWS_FOCUS)) {
          throw new AssertionError("没有显示焦点：" + name);
        }
        return this;
      }
    }
    throw new AssertionError("用键盘到不了：" + name);
  }

  private String nameInFocus() {
    return page.evaluate(NAME_IN_FOCUS).toString().strip();
  }

  Keyboard isAt(String name) {
    assertThat(page.locator(":focus")).hasAccessibleName(name);
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().insertText(text);
    return this;
  }
}
