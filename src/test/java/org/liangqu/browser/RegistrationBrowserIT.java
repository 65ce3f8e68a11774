package org.liangqu.browser;

import org.junit.jupiter.api.Test;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.CreditCodes;

/** A unit that nobody knows comes to an applicant at work. */
class RegistrationBrowserIT extends MailBrowserTest {

  private static final String UNIT = "博斯腾湖数字农业有限公司";
  private static final String ADDRESS = "founder@bosten.example";
  private static final String APPLICANT_ADDRESS = "applicant@bosten.example";
  private static final String REVIEW = "审核单位注册";

  @Test
  void aUnitRegistersCorrectsAndItsApplicantSignsIn() {
    try (Registration registration = people.register();
        Person reviewer = people.signIn("urumqi-formal")) {
      String number = filled(registration).submit();
      registration.follow(MAILS.linkSentTo(ADDRESS)).confirm().shows("待审核");

      reviewer
          .tasklist()
          .claim(REVIEW, UNIT)
          .shows(number, UNIT, "古丽")
          .choose("退回修改")
          .fill("审核意见", "请写明联系人的手机号码")
          .complete();
      registration
          .follow(MAILS.linkSentTo(ADDRESS, "退回修改"))
          .shows("退回修改", "请写明联系人的手机号码")
          .fill("联系电话", "13800001234")
          .declare()
          .submitAgain()
          .shows("待审核");

      reviewer.tasklist().claim(REVIEW, UNIT).shows("13800001234").choose("通过（登记单位").complete();
    }
    String invitation = MAILS.linkSentTo(ADDRESS, "/password/new");
    try (Person administrator = people.accept(invitation, "bosten-unit", PASSWORD)) {
      administrator.unitPeople().open().invite("新申报人", "bosten-applicant", APPLICANT_ADDRESS);
      String link = MAILS.linkSentTo(APPLICANT_ADDRESS);
      try (Person applicant = people.accept(link, "bosten-applicant", PASSWORD)) {
        applicant.visits("/proposals").shows("新建申报");
      }
    }
  }

  private static Registration filled(Registration registration) {
    return registration
        .fill("单位名称", UNIT)
        .fill("统一社会信用代码", "916501000000000000")
        .choose("单位性质", "企业")
        .choose("企业规模（仅企业填写）", "小型")
        .choose("所在园区", "urumqiHitech")
        .fill("法定代表人", "张某某")
        .fill("联系人姓名", "古丽")
        .fill("联系电话", "0991-1234567")
        .fill("邮箱", ADDRESS)
        .fill("管理员账号", "bosten-unit")
        .scan("执照.pdf", SampleFiles.pdf("营业执照"))
        .declare()
        .isRefused("统一社会信用代码")
        .fill("统一社会信用代码", CreditCodes.generate(7_399_001).value());
  }
}
