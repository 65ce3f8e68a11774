package org.liangqu.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page as a browser shows it, and what can be told of it by looking at it. */
record Screen(Page page) {

  private static final List<String> GUIDELINES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** So high that what sticks to the window's edge covers nothing. */
  private static final int HEIGHT = 3000;

  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /** But for what people wrote, official text, samples' names and the clauses' numbers. */
  private static final String CHINESE =
      """
      () => {
        const chinese = /[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]/;
        const names = ["title", "placeholder", "aria-label", "alt", "data-label"];
        const own = /示例[^\\s，,]*(公司|申报)|【示例】.*?(?= · )|[一二三四五六](\\([一二三四]\\))?[.\\d]*/g;
        const alone = (one) => one.closest("[translate=no], [lang^=zh], textarea");
        const found = [document.title];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          alone(walk.currentNode.parentElement) || found.push(walk.currentNode.data.trim());
        }
        for (const one of document.querySelectorAll("body *")) {
          alone(one) || names.forEach((name) => found.push(one.getAttribute(name) ?? ""));
        }
        return [...new Set(found.filter((text) => chinese.test(text.replace(own, ""))))];
      }
      """;

  Screen open(String path, int width) {
    page.setViewportSize(width, HEIGHT);
    page.navigate(path);
    return this;
  }

  /**
   * Where it breaks the Web Content Accessibility Guidelines 2.2, level AA. The pages hold no
   * frames, so that nothing needs to be gathered in a window of its own, which takes longer.
   */
  List<String> barriers() {
    return new AxeBuilder(page)
        .withTags(GUIDELINES).setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml()))
            .toList();
  }

  boolean isWiderThanTheWindow() {
    return (boolean) page.evaluate(TOO_WIDE);
  }

  /** Chinese on a page that is meant to be English. */
  List<String> chinese() {
    return ((List<?>) page.evaluate(CHINESE)).stream().map(Object::toString).toList();
  }

  /** Where the first link to an address that begins like that leads to. */
  String firstLink(String beginning) {
    return page.locator("main a[href^='" + beginning + "']").first().getAttribute("href");
  }

  /** The first link to a proposal, once there is one. */
  String firstProposal() {
    Locator link = page.locator("main td a[href^='/proposals/']").first();
    Reloading.until(page, () -> link.count() > 0);
    return link.getAttribute("href");
  }
}
