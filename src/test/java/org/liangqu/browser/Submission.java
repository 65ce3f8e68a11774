package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** The page on which a unit's people hand over, confirm and submit (核对与提交). */
record Submission(Page page) {

  private static final Pattern RECEIPT = Pattern.compile("/versions/\\d+/receipt$");

  /**
   * @param proposal the proposal's own path
   */
  Submission open(String proposal) {
    page.navigate(proposal + "/submit");
    return this;
  }

  Submission shows(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("main")).containsText(text);
    }
    return this;
  }

  Submission hides(String text) {
    assertThat(page.locator("main")).not().containsText(text);
    return this;
  }

  Submission isComplete() {
    return shows("必须填写的内容都已填写。");
  }

  Submission handOver(String note) {
    page.getByLabel("给单位管理员的说明").fill(note);
    click("送单位确认");
    return shows("已送单位管理员确认");
  }

  Submission takeBack() {
    click("撤回送审");
    return shows("已撤回送审");
  }

  Submission handBack(String note) {
    page.locator("summary", new Page.LocatorOptions().setHasText("退回申报人修改")).click();
    page.getByLabel("需要修改的内容").fill(note);
    click("退回修改");
    return shows("已退回修改");
  }

  Submission declare() {
    page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("本单位承诺")).check();
    return this;
  }

  /** Confirms and submits, for the first time or once more. */
  Receipt submit() {
    declare();
    submitButton().click();
    return arrived();
  }

  /** Clicks as somebody impatient does. */
  Receipt submitByDoubleClick() {
    declare();
    submitButton().dblclick();
    return arrived();
  }

  private Locator submitButton() {
    return page.getByRole(
        AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^(提交申报|重新提交)$")));
  }

  private Receipt arrived() {
    assertThat(page).hasURL(RECEIPT);
    return new Receipt(page);
  }

  private void click(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
  }

  /** The proposal's own path. */
  String proposal() {
    return URI.create(page.url()).getPath().replaceFirst("/submit$", "");
  }
}
