package org.liangqu.shared;

import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something done on a page, which then says what was done, or why it was not (办理结果). */
public final class PageAct {

  private PageAct() {}

  /**
   * @param page where to go on, as a controller answers it
   * @param act answers with what to say of it, null for nothing
   * @return the page
   * @throws Refusal that keeps somebody out: it is no message on a page that stays open
   */
  public static String perform(RedirectAttributes next, String page, Supplier<String> act) {
    try {
      next.addFlashAttribute("done", act.get());
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", admitted(refusal));
    }
    return page;
  }

  /** As {@link #perform(RedirectAttributes, String, Supplier)}, with the same to say each time. */
  public static String perform(RedirectAttributes next, String page, String done, Runnable act) {
    return perform(
        next,
        page,
        () -> {
          act.run();
          return done;
        });
  }

  /**
   * The refusal, to be shown on the page.
   *
   * @throws Refusal the same, where it keeps somebody out
   */
  public static Refusal admitted(Refusal refusal) {
    if (refusal.keepsOut()) {
      throw refusal;
    }
    return refusal;
  }
}
