package org.liangqu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Takes the README's screenshots where {@code -Dliangqu.screenshots=docs/images} asks for them. */
final class Camera {

  private static final String FOLDER = System.getProperty("liangqu.screenshots");

  /** Tasklist scrolls the form inside its column: what is cut off below. */
  private static final String HIDDEN_HEIGHT =
      """
      () => {
        const column = document.querySelector('.task-details .content');
        return column ? column.scrollHeight - column.clientHeight : 0;
      }
      """;

  void take(Page page, String name) {
    if (FOLDER == null) {
      return;
    }
    page.waitForLoadState();
    ViewportSize size = page.viewportSize();
    page.setViewportSize(size.width, size.height + hiddenHeight(page));
    page.evaluate("() => document.activeElement.blur()");
    page.screenshot(
        new ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(Path.of(FOLDER, name + ".png")));
    page.setViewportSize(size.width, size.height);
  }

  private static int hiddenHeight(Page page) {
    return ((Number) page.evaluate(HIDDEN_HEIGHT)).intValue();
  }
}
