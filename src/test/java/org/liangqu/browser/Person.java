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

  Person(Page page, Camera camera) {
    this.page = page;
    this.camera = camera;
    page.onResponse(this::noteRefusal);
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

  void photograph(String name) {
    camera.take(page, name);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
