package org.liangqu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures of the inspected pages, for people to look at: {@code -Dliangqu.pages=target/pages}. */
final class Album {

  private static final String FOLDER = System.getProperty("liangqu.pages");
  private static final int HEIGHT = 900;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Album() {}

  static void keep(Page page, String address, int width) {
    if (FOLDER == null) {
      return;
    }
    page.setViewportSize(width, HEIGHT);
    String name = address.replaceAll("[^A-Za-z0-9]+", "-");
    Path file = Path.of(FOLDER, "%03d%s-%d.png".formatted(NUMBER.incrementAndGet(), name, width));
    page.screenshot(
        new ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true)
            .setPath(file));
  }
}
