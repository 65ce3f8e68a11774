package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A task opened in Tasklist, and its form. */
record Task(Page page) {

  private static final String COMPLETE = ".form-actions .btn-primary";
  private static final String CHOICE = "[type=radio], [type=checkbox]";
  private static final String FIELD = "textarea, input:not([type=radio], [type=checkbox])";

  void awaitForm(String name) {
    assertThat(page.locator(".task-card h2.task")).hasText(name);
    assertThat(form()).isVisible();
  }

  void claim() {
    page.locator("button.claim").click();
    assertThat(page.locator(".disabled-form")).hasCount(0);
  }

  Task choose(String option) {
    return tick(form().getByLabel(option).and(page.locator(CHOICE)));
  }

  /** Answers an item of the checklist by the words of its question. */
  Task answer(String question, String option) {
    return tick(row(question).getByLabel(option, exactly()));
  }

  /** A form that works on a busy machine shows the choice a moment after the click. */
  private Task tick(Locator choice) {
    if (!choice.isChecked()) {
      choice.click();
    }
    assertThat(choice).isChecked();
    return this;
  }

  /** A "yes" to what every formal review asks. */
  Task answersFormally() {
    return answer("主导产业发展方向的关键共性技术", "是").answer("相匹配的基础条件和能力", "是");
  }

  /** Says why beside the answer. */
  Task comment(String question, String text) {
    Locator field = row(question).locator("textarea");
    field.fill(text);
    assertThat(field).hasValue(text);
    return this;
  }

  private Locator row(String question) {
    return form()
        .locator(".fjs-layout-row")
        .filter(new Locator.FilterOptions().setHasText(question))
        .last();
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  Task fill(String label, String text) {
    Locator field = form().getByLabel(label).and(page.locator(FIELD));
    field.fill(text);
    assertThat(field).hasValue(text);
    return this;
  }

  Task chooseToday(String label) {
    form().getByLabel(label).click();
    page.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
    assertThat(form().getByLabel(label)).hasValue(Pattern.compile("\\d"));
    return this;
  }

  Task shows(String... texts) {
    for (String text : texts) {
      assertThat(form()).containsText(text);
    }
    return this;
  }

  /** The clause of a finding, which opens beside Tasklist. */
  Task linksTo(String clause) {
    Locator link = form().locator("a[href$='#clause-" + clause + "']").first();
    assertThat(link).hasText(clause);
    assertThat(link).hasAttribute("target", "_blank");
    return this;
  }

  /** The number of what the task is about. */
  String number() {
    return form().locator(".meta b").innerText();
  }

  void complete() {
    page.locator(COMPLETE).click();
    assertThat(form()).hasCount(0);
  }

  /** The task stays open and says why. */
  void isRefused(String reason) {
    page.locator(COMPLETE).click();
    assertThat(page.locator(".liangqu-refusal")).containsText(reason);
    assertThat(form()).isVisible();
  }

  private Locator form() {
    return page.locator(".task-card .fjs-form");
  }
}
