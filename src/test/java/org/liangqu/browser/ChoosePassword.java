package org.liangqu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Where a link by mail leads whoever is to choose a password (设置密码). */
record ChoosePassword(Page page) {

  ChoosePassword open(String link) {
    page.navigate(link);
    return this;
  }

  void as(String password) {
    page.getByLabel("新密码").fill(password);
    page.getByLabel("再输入一次").fill(password);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("保存密码")).click();
  }
}
