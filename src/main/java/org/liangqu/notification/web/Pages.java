package org.liangqu.notification.web;

import java.util.function.Supplier;
import org.liangqu.shared.Refusal;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the module's forms do after they are sent. */
final class Pages {

  private Pages() {}

  /** Goes on to a page that says what was done, or why it was not. */
  static String acting(RedirectAttributes next, String page, Supplier<String> action) {
    try {
      next.addFlashAttribute("done", action.get());
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal);
    }
    return "redirect:" + page;
  }
}
