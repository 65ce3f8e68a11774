package org.liangqu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;

/** Somebody signed in, and the pages they go to. */
final class Person implements AutoCloseable {

  private final Page page;
  private final Camera camera;
  private final List<String> refused = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Person(Page page, Camera camera) {
    this.page = page;
    this.camera = camera;
    page.onResponse(this::noteRefusal);
    page.onPageError(fault -> faults.add(page.url() + " " + fault));
  }

  private void noteRefusal(Response response) {
    if (response.status() == HttpURLConnection.HTTP_FORBIDDEN) {
      refused.add(response.request().method() + " " + response.url());
    }
  }

  /** What the pages asked for behind the scenes and weren't given. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** The errors of the pages' own scripts. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  StartPage startPage() {
    page.navigate("/");
    return new StartPage(page);
  }

  Dossier dossier(String path) {
    page.navigate(path);
    return new Dossier(page);
  }

  Inbox inbox() {
    page.navigate("/messages");
    return new Inbox(page);
  }

  Tasklist tasklist() {
    return new Tasklist(page);
  }

  Editor editor() {
    return new Editor(page);
  }

  UnitPeople unitPeople() {
    return new UnitPeople(page).open();
  }

  PrintedApplication application(String proposalPath, int version) {
    page.navigate(proposalPath + "/versions/%d/print".formatted(version));
    return new PrintedApplication(page);
  }

  UnitChange unitChange() {
    return new UnitChange(page).open();
  }

  /** What changed since the version before. */
  ComparisonPage comparison(String proposalPath) {
    page.navigate(proposalPath + "/compare");
    return new ComparisonPage(page);
  }

  /** The same, as the task's form leads there, in a tab of its own. */
  ComparisonPage comparisonFromTask() {
    return new ComparisonPage(page.waitForPopup(() -> page.getByText("与上一版比较").click()));
  }

  /**
   * @param proposal the proposal's own path
   */
  Submission submission(String proposal) {
    return new Submission(page).open(proposal);
  }

  RegisterPage registers() {
    page.navigate("/");
    return new RegisterPage(page);
  }

  AuditTrail auditTrail(String number) {
    page.navigate("/audit/proposals/" + number);
    return new AuditTrail(page);
  }

  /** Where the address leads to, and how it is answered. */
  Visit visits(String path) {
    return new Visit(page, page.navigate(path));
  }

  /** What their browser shows now. */
  Screen screen() {
    return new Screen(page);
  }

  /** What their browser receives from now on. */
  Traffic traffic() {
    return new Traffic(page);
  }

  void photograph(String name) {
    camera.take(page, name);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
