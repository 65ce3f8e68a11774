package org.liangqu.browser;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** For pages that don't load themselves again while the engine works on in the background. */
final class Reloading {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Reloading() {}

  /** Gives up in silence: the caller's assertion says what is missing. */
  static void until(Page page, BooleanSupplier arrived) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!arrived.getAsBoolean() && Instant.now().isBefore(end)) {
      page.reload();
    }
  }
}
