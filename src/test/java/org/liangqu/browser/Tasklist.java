package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** Camunda's Tasklist (任务办理). */
record Tasklist(Page page) {

  private static final String ADDRESS = "/camunda/app/tasklist/default/";
  private static final int LOOKS = 15;
  private static final double MILLISECONDS_PER_LOOK = 2000;

  /** Opens a task of the person's office and claims it (签收). */
  Task claim(String name, String subject) {
    Task task = open("岗位待办", name, subject);
    task.claim();
    return task;
  }

  /** Opens a task that is assigned to the person. */
  Task openMine(String name, String subject) {
    return open("我的待办", name, subject);
  }

  private Task open(String filter, String name, String subject) {
    page.navigate(ADDRESS);
    appearing(filter, name, subject).click();
    Task task = new Task(page);
    task.awaitForm(name);
    return task;
  }

  /** The engine works on in the background, and the list doesn't load itself again at once. */
  private Locator appearing(String filter, String name, String subject) {
    for (int look = 1; ; look++) {
      page.locator(".task-filter", new Page.LocatorOptions().setHasText(filter)).first().click();
      Locator task = find(name, subject);
      try {
        task.waitFor(new Locator.WaitForOptions().setTimeout(MILLISECONDS_PER_LOOK));
        return task;
      } catch (TimeoutError missing) {
        if (look == LOOKS) {
          throw missing;
        }
        page.reload();
      }
    }
  }

  private Locator find(String name, String subject) {
    return page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(subject))
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  /** Starts a process (发起流程). */
  void start(String process) {
    page.navigate(ADDRESS);
    page.getByText("发起流程").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByText(process).first().click();
    assertThat(dialog.locator(".fjs-form")).isVisible();
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发起").setExact(true))
        .click();
    assertThat(dialog).isHidden();
  }
}
