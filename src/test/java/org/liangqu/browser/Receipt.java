package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;

/** What a unit gets for what it submitted (提交回执). */
record Receipt(Page page) {

  private static final Pattern NUMBER = Pattern.compile("LQ-\\d{4}-[A-Z]-\\d{6}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TO_THE_SECOND = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");

  Receipt isComplete() {
    assertThat(fact("申报编号")).containsText(NUMBER);
    assertThat(fact("提交时间")).containsText(TO_THE_SECOND);
    assertThat(fact("校验码")).hasText(HASH);
    return this;
  }

  Receipt isForVersion(int version) {
    assertThat(fact("版本")).hasText("第 %d 版".formatted(version));
    return this;
  }

  String number() {
    return fact("申报编号").innerText().strip();
  }

  String hash() {
    return fact("校验码").innerText().strip();
  }

  private Locator fact(String name) {
    return page.locator(".receipt-facts > div", new Page.LocatorOptions().setHasText(name))
        .first()
        .locator("dd");
  }

  /** Goes to the page on which anybody checks it. */
  Receipt isConfirmed() {
    page.locator(".receipt a").click();
    assertThat(page.locator("main")).containsText("有效。");
    page.goBack();
    return this;
  }

  Dossier dossier() {
    page.navigate(path());
    return new Dossier(page);
  }

  /** By the browser's own button; what was submitted leads here again. */
  Receipt goBack() {
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/receipt$"));
    return this;
  }

  Receipt reload() {
    page.reload();
    return this;
  }

  /** The proposal's own path. */
  String path() {
    return URI.create(page.url()).getPath().replaceFirst("/versions/.*$", "");
  }
}
