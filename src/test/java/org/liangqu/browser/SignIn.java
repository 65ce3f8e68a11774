package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page (登录). */
record SignIn(Page page) {

  private static final String PASSWORD = "liangqu-demo";

  void open() {
    page.navigate("/sign-in");
  }

  void as(String account) {
    as(account, PASSWORD);
  }

  void as(String account, String password) {
    page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(account);
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(password);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("登录")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("退出"))).isVisible();
  }
}
