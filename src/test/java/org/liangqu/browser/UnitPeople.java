package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The page on which a unit's administrator keeps its people's accounts (人员账号). */
record UnitPeople(Page page) {

  UnitPeople open() {
    page.navigate("/unit/people");
    return this;
  }

  /** Opens an applicant's account; its owner gets an invitation by mail. */
  UnitPeople invite(String name, String account, String mail) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("开通账号")).click();
    labelled("姓名").fill(name);
    labelled("账号").fill(account);
    labelled("邮箱").fill(mail);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("开通并发送邀请")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("邀请已发往");
    return this;
  }

  private Locator labelled(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  UnitPeople shows(String account, String... texts) {
    for (String text : texts) {
      assertThat(row(account)).containsText(text);
    }
    return this;
  }

  /** Does to the account what one of its buttons says, such as 停用. */
  UnitPeople act(String account, String button) {
    row(account).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
    assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    return this;
  }

  private Locator row(String account) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(account));
  }
}
