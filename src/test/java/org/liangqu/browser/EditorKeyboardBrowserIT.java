package org.liangqu.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A list is filled in, put in order and left behind without a mouse. */
@DraftsOnly
class EditorKeyboardBrowserIT extends BrowserTest {

  @Test
  void participantsAreAddedMovedAndRemovedWithTheKeyboardAlone() {
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Editor editor = applicant.editor().begin("提升巩固企业创新主体地位项目", "只用键盘的申报");
      editor.isAt("基本情况").go("参与单位").isReady();
      Page page = editor.page();
      page.onDialog(dialog -> dialog.accept());
      Keyboard keyboard = new Keyboard(page);

      keyboard.tabTo("单位名称").type("示例西域石油工程学院");
      keyboard.tabTo("统一社会信用代码").type("12650000MADEM0222K");
      keyboard.tabTo("单位性质").press("ArrowDown").press("ArrowDown").tabTo("所在区域").press("End");
      keyboard.tabTo("高校院所").press("Space").tabTo("在疆内").press("Space");
      keyboard.tabTo("＋ 添加参与单位").press("Enter").isAt("单位名称").type("多余的单位");
      keyboard.tabBackTo("上移").press("Enter").isAt("单位名称");
      keyboard.tabBackTo("删除").press("Enter").isAt("单位名称");
      editor.isSaved().tells("参与单位", "已完成");

      keyboard.tabTo("下一部分：经费与年度计划").press("Enter");
      editor.isAt("经费与年度计划");
    }
  }
}
