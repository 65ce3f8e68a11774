package org.liangqu.browser;

import org.junit.jupiter.api.Test;

/** From the unit's administrator to the applicant at work, by mail. */
class UnitPeopleBrowserIT extends MailBrowserTest {

  private static final String ACCOUNT = "transfer-newcomer";
  private static final String ADDRESS = "newcomer@demo.example";

  @Test
  void whoIsInvitedChoosesAPasswordAndStartsAProposal() {
    try (Person administrator = people.signIn("transfer-unit")) {
      UnitPeople colleagues = administrator.unitPeople().invite("新同事", ACCOUNT, ADDRESS);
      colleagues.shows(ACCOUNT, "新同事", "ne***@demo.example", "已邀请", "从未登录");
      try (Person newcomer = people.accept(MAILS.linkSentTo(ADDRESS), ACCOUNT, PASSWORD)) {
        newcomer.visits("/proposals").shows("新建申报");
        newcomer.visits("/unit/people").isForbidden();
        newcomer.editor().begin("成果转移转化和产业化项目", "新同事的申报").isAt("基本情况");
        colleagues.open().shows(ACCOUNT, "正常", "1").act(ACCOUNT, "停用").shows(ACCOUNT, "已停用");
        newcomer.visits("/").shows("账号已停用");
      }
      administrator.startPage().open("新同事的申报");
    }
  }
}
