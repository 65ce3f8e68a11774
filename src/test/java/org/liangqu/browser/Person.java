package org.liangqu.browser;

import com.microsoft.playwright.Page;

/** Somebody signed in, and the pages they go to. */
final class Person implements AutoCloseable {

  private final Page page;
  private final Camera camera;

  Person(Page page, Camera camera) {
    this.page = page;
    this.camera = camera;
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
