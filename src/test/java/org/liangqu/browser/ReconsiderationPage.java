package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Where a unit asks for a rejection to be reconsidered (申请复议). */
record ReconsiderationPage(Page page) {

  ReconsiderationPage write(String reasons) {
    page.getByLabel("为什么认为原结论不恰当").fill(reasons);
    return this;
  }

  void save() {
    press("保存");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
  }

  void send() {
    press("提交复议申请");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("复议申请已提交");
  }

  ReconsiderationPage shows(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("main")).containsText(text);
    }
    return this;
  }

  ReconsiderationPage holds(String reasons) {
    assertThat(page.getByLabel("为什么认为原结论不恰当")).hasValue(reasons);
    return this;
  }

  private void press(String button) {
    Locator named =
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true));
    named.click();
  }
}
