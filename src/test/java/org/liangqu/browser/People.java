package org.liangqu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Everybody signs in with a browser session of their own. */
final class People {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final Browser browser;
  private final String address;
  private final Camera camera;

  People(Browser browser, String address, Camera camera) {
    this.browser = browser;
    this.address = address;
    this.camera = camera;
  }

  Person signIn(String account) {
    Page page = newContext().newPage();
    SignIn signIn = new SignIn(page);
    signIn.open();
    signIn.as(account);
    return new Person(page, camera);
  }

  /** Somebody invited, who chooses a password by the link in the mail and signs in with it. */
  Person accept(String link, String account, String password) {
    Page page = newContext().newPage();
    new ChoosePassword(page).open(link).as(password);
    new SignIn(page).as(account, password);
    return new Person(page, camera);
  }

  /** Somebody who isn't signed in. */
  Person visitor() {
    return new Person(newContext().newPage(), camera);
  }

  /** Somebody without an account, who registers a unit. */
  Registration register() {
    return new Registration(newContext().newPage(), camera).open();
  }

  /** The sign-in page as everybody finds it. */
  void photographTheDoor(String name) {
    Page page = newContext().newPage();
    new SignIn(page).open();
    camera.take(page, name);
    page.context().close();
  }

  /** What somebody finds who hasn't signed in. */
  void visitAsAStranger(String path, String text) {
    Page page = newContext().newPage();
    new Visit(page, page.navigate(path)).shows(text);
    page.context().close();
  }

  private BrowserContext newContext() {
    return browser.newContext(
        new NewContextOptions()
            .setBaseURL(address)
            .setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai")
            .setViewportSize(WIDTH, HEIGHT));
  }
}
