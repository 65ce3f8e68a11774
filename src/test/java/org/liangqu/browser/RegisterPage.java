package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A register and the import of its list (名录管理). */
record RegisterPage(Page page) {

  RegisterPage open(String register) {
    click(AriaRole.LINK, "名录管理");
    click(AriaRole.LINK, register);
    return this;
  }

  RegisterPage upload(String name, byte[] content) {
    page.getByLabel("完整名单").setInputFiles(new FilePayload(name, "text/csv", content));
    click(AriaRole.BUTTON, "上传并预览");
    return this;
  }

  /** The whole list at once, looked at before it is imported. */
  RegisterPage importList(String register, byte[] content) {
    return open(register).upload("名单.csv", content).confirm().shows("名录已导入");
  }

  RegisterPage confirm() {
    click(AriaRole.BUTTON, "确认导入");
    return this;
  }

  RegisterPage backToUpload() {
    click(AriaRole.LINK, "返回重新上传");
    return this;
  }

  RegisterPage shows(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("main")).containsText(text);
    }
    return this;
  }

  /** A figure of the preview, such as 新增. */
  RegisterPage counts(String figure, int entries) {
    assertThat(
            page.locator(".register-figures > div")
                .filter(new FilterOptions().setHasText(figure))
                .locator("dd"))
        .hasText(String.valueOf(entries));
    return this;
  }

  private void click(AriaRole role, String name) {
    page.getByRole(role, new GetByRoleOptions().setName(name)).first().click();
  }
}
