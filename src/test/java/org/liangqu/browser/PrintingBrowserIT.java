package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes out of the printer. */
class PrintingBrowserIT extends BrowserTest {

  private static final int DESK = 1280;
  private static final String MARK = "草稿";

  private static String proposal(Person person) {
    return person.screen().open("/", DESK).firstProposal();
  }

  /** At the head of a page, and across it. */
  @Test
  void marksEverySheetOfADraft() {
    try (Person person = people.signIn("transfer-unit")) {
      List<String> sheets = person.application(proposal(person), 1).sheets();
      assertThat(sheets).hasSizeGreaterThan(3);
      assertThat(sheets)
          .allSatisfy(sheet -> assertThat(sheet.split(MARK, -1)).hasSizeGreaterThanOrEqualTo(3));
    }
  }

  @Test
  void bearsNumberHashAndPageOnEverySheetAfterTheCover() {
    try (Person person = people.signIn("enterprise-unit")) {
      PrintedApplication application = person.application(proposal(person), 1);
      List<String> sheets = application.sheets();
      assertThat(sheets.get(0)).contains("项目申报书", "正式上报版", application.hash());
      IntStream.range(1, sheets.size())
          .forEach(
              i ->
                  assertThat(sheets.get(i))
                      .contains("申报编号LQ-", "第1版正式上报版", application.hash())
                      .contains("第%d页共%d页".formatted(i + 1, sheets.size()))
                      .doesNotContain(MARK));
    }
  }

  @Test
  void leavesOutWhatSurroundsTheDocument() {
    try (Person person = people.signIn("enterprise-unit")) {
      assertThat(person.application(proposal(person), 1).sheets())
          .allSatisfy(sheet -> assertThat(sheet).doesNotContain("首页", "退出", "下载"));
    }
  }

  @Test
  void printsAtTheClickOfAButton() {
    try (Person person = people.signIn("enterprise-unit")) {
      PrintedApplication application = person.application(proposal(person), 1);
      application.clickPrint();
      assertThat(application.title()).isEqualTo("printed");
    }
  }
}
