package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.liangqu.organization.NewUnit;

/** Registering a unit without an account, from the form to the park's answer (单位注册). */
record Registration(Page page, Camera camera) implements AutoCloseable {

  /** From the sign-in page, as whoever has no account finds it. */
  Registration open() {
    page.navigate("/sign-in");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("注册单位")).click();
    assertThat(heading("单位注册")).isVisible();
    return this;
  }

  Registration fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  /** What a unit says of itself and of whom to ask. */
  Registration describe(NewUnit unit) {
    fill("单位名称", unit.name());
    fill("统一社会信用代码", unit.creditCode().value());
    choose("单位性质", unit.kind().label());
    if (unit.size() != null) {
      choose("企业规模（仅企业填写）", unit.size().label());
    }
    choose("所在园区", unit.parkCode());
    fill("法定代表人", unit.legalRepresentative());
    fill("联系人姓名", unit.contactName());
    return fill("联系电话", unit.contactPhone());
  }

  /** Also that it is a research institution, and by what. */
  Registration claimResearch(String basis) {
    page.getByLabel("研发机构", new Page.GetByLabelOptions().setExact(true)).check();
    return fill("名称和认定依据", basis);
  }

  Registration choose(String label, String option) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    return this;
  }

  Registration scan(String fileName, byte[] content) {
    page.getByLabel("营业执照或法人证书扫描件")
        .setInputFiles(new FilePayload(fileName, "application/pdf", content));
    return this;
  }

  Registration declare() {
    page.getByLabel("本单位承诺").check();
    return this;
  }

  /** Hands it in; the number by which it goes from now on. */
  String submit() {
    press("提交注册");
    assertThat(heading("请确认邮箱")).isVisible();
    return page.locator("main .mono").innerText();
  }

  /** The form comes back and says what is wrong. */
  Registration isRefused(String... reasons) {
    press("提交注册");
    for (String reason : reasons) {
      assertThat(page.locator("form")).containsText(reason);
    }
    return this;
  }

  Registration follow(String link) {
    page.navigate(link);
    assertThat(heading("注册进度")).isVisible();
    return this;
  }

  Registration confirm() {
    press("确认邮箱，提交园区");
    return this;
  }

  Registration submitAgain() {
    press("重新提交");
    return this;
  }

  Registration shows(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("main")).containsText(text);
    }
    return this;
  }

  Registration photograph(String name) {
    camera.take(page, name);
    return this;
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
  }

  private Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text).setExact(true));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
