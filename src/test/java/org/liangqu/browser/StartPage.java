package org.liangqu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The start page (首页). */
record StartPage(Page page) {

  Dossier open(String title) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title)).click();
    return new Dossier(page);
  }
}
