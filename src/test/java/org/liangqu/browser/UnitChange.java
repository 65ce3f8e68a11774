package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The page on which a unit requests to change what is registered of it (申请变更). */
record UnitChange(Page page) {

  UnitChange open() {
    page.navigate("/unit/change");
    return this;
  }

  UnitChange fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  void request() {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("提交变更申请")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
  }
}
