package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The pages on which a proposal is filled in (填写申报书). */
record Editor(Page page) {

  private static final Pattern SAVED = Pattern.compile("已保存 \\d\\d:\\d\\d:\\d\\d");

  private static final String SCRIPTS = "**/editor/{main,uploads}.js";

  /** Starts a proposal (新建申报). */
  Editor begin(String type, String title) {
    page.navigate("/proposals/new");
    page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(type)).check();
    page.getByLabel("项目名称").fill(title);
    click("开始填写");
    return this;
  }

  Editor open(String path) {
    page.navigate(path);
    return this;
  }

  /** Opens the page over a line so slow that one types before its script has come. */
  Editor openAndTypeBeforeTheScript(String path, Consumer<Editor> typing) {
    List<Route> held = new ArrayList<>();
    page.route(SCRIPTS, held::add);
    page.navigate(path, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    typing.accept(this);
    page.waitForCondition(() -> !held.isEmpty());
    page.unroute(SCRIPTS);
    held.forEach(Route::resume);
    return this;
  }

  String path() {
    return URI.create(page.url()).getPath();
  }

  /** Where the whole proposal is read and submitted. */
  String dossierPath() {
    return path().replaceFirst("/edit/.*", "");
  }

  /** The sections to fill in, as the list beside the form names them. */
  List<String> sections() {
    return page.locator(".ed-sec-name").allInnerTexts();
  }

  Editor go(String section) {
    page.locator(".ed-sec", new Page.LocatorOptions().setHasText(section)).click();
    return isAt(section);
  }

  /** The page is there with its script. */
  Editor isReady() {
    assertThat(page.locator("html.scripted")).isVisible();
    return this;
  }

  Editor fill(String label, String text) {
    labelled(single(), label).fill(text);
    return this;
  }

  Editor append(String label, String text) {
    Locator field = labelled(single(), label);
    field.fill(field.inputValue() + text);
    return this;
  }

  Editor choose(String label, String option) {
    labelled(single(), label).selectOption(option);
    return this;
  }

  /** One of several choices, or an answer, of the group with that name. */
  Editor check(String group, String option) {
    page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(group))
        .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
        .check();
    return this;
  }

  /** A row of a list, added where there are fewer. */
  Locator row(String list, int number) {
    Locator rows =
        page.locator("[data-rows]", new Page.LocatorOptions().setHasText("＋ 添加" + list))
            .locator("[data-row-list] > [data-row]");
    while (rows.count() < number) {
      click("＋ 添加" + list);
    }
    return rows.nth(number - 1);
  }

  /** The fields that aren't lists. */
  private Locator single() {
    return page.locator("[data-field]:not([data-kind=rows])");
  }

  static Locator labelled(Locator within, String label) {
    return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  Editor next() {
    page.locator(".ed-bar .btn-primary").click();
    return this;
  }

  /** Where the last section leads to. */
  Submission submission() {
    return new Submission(page).shows("完整性检查");
  }

  Editor isAt(String section) {
    assertThat(page.locator("#section-heading")).hasText(section);
    return this;
  }

  Editor isSaved() {
    assertThat(page.locator("#ed-state")).hasText(SAVED);
    return this;
  }

  Editor says(String state) {
    assertThat(page.locator("#ed-state")).containsText(state);
    return this;
  }

  Editor tells(String section, String state) {
    assertThat(page.locator(".ed-sec", new Page.LocatorOptions().setHasText(section)))
        .containsText(state);
    return this;
  }

  /** Nothing is missing or at fault in any section. */
  Editor isComplete() {
    assertThat(page.locator(".ed-sec:not(.ed-sec-done, .ed-sec-blank)")).hasText(new String[0]);
    return this;
  }

  Editor notes(String text) {
    assertThat(page.locator(".ed-note", new Page.LocatorOptions().setHasText(text)).first())
        .isVisible();
    return this;
  }

  /** What is said right beside the field. */
  Editor notesAt(String label, String text) {
    Locator field =
        page.locator("[data-field]").filter(new Locator.FilterOptions().setHas(byLabel(label)));
    assertThat(field.locator(".ed-note").first()).containsText(text);
    return this;
  }

  private Locator byLabel(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Editor holds(String label, String text) {
    assertThat(labelled(single(), label)).hasValue(text);
    return this;
  }

  Editor clashes(String... texts) {
    for (String text : texts) {
      assertThat(page.locator("[data-clash]")).containsText(text);
    }
    return this;
  }

  Editor click(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    return this;
  }

  /** Once the page is wholly there: without its script nothing could be kept. */
  Editor disconnect() {
    page.waitForLoadState();
    page.context().setOffline(true);
    return this;
  }

  Editor reconnect() {
    page.context().setOffline(false);
    return this;
  }

  /** The same browser, with a new tab instead of the old one. */
  Editor inNewTab() {
    Page opened = page.context().newPage();
    page.close();
    return new Editor(opened);
  }

  /** As if the page had been left alone too long. */
  Editor endSession() {
    page.context().clearCookies();
    return this;
  }

  /** In the window that the page offers. */
  Editor signInAgain(String account) {
    Page opened = page.waitForPopup(() -> page.getByText("重新登录（新窗口）").click());
    new SignIn(opened).as(account);
    opened.close();
    return this;
  }
}
