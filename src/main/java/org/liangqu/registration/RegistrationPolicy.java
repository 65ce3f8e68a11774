package org.liangqu.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liangqu.organization.UnitKind;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.MailAddress;

/** What a registration must say, all that is wrong told at once (clauses 四.2 and 五.1). */
final class RegistrationPolicy {

  static final String OUTSIDE_THE_PARKS =
      "牵头申报单位须在六个园区内注册（指南四.2），园区外的单位不能注册；参与他人牵头的项目不需要注册，由牵头单位填写";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_BASIS = 200;
  private static final int LONGEST_PERSON = 50;
  private static final int LONGEST_PHONE = 30;

  private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{5,28}[0-9]");
  private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9._-]{3,31}");

  private final RegistrationDetails details;
  private final List<FieldProblem> problems = new ArrayList<>();

  private RegistrationPolicy(RegistrationDetails details) {
    this.details = details;
  }

  static List<FieldProblem> problems(RegistrationDetails details) {
    RegistrationPolicy policy = new RegistrationPolicy(details);
    policy.checkUnit();
    policy.checkResearch();
    policy.checkContact();
    return List.copyOf(policy.problems);
  }

  private void checkUnit() {
    checkText("name", details.name(), "单位名称", LONGEST_NAME);
    CreditCode.fault(details.creditCode()).ifPresent(fault -> add("creditCode", fault));
    if (details.kind() == null) {
      add("kind", "请选择单位性质");
    }
    if (details.size() != null && details.kind() != UnitKind.ENTERPRISE) {
      add("size", "只有企业填写企业规模");
    }
    if (details.parkCode() == null) {
      add("parkCode", OUTSIDE_THE_PARKS);
    }
    checkText("legalRepresentative", details.legalRepresentative(), "法定代表人", LONGEST_PERSON);
    if (details.parentCreditCode() != null) {
      checkParent();
    }
  }

  private void checkParent() {
    CreditCode.fault(details.parentCreditCode())
        .ifPresent(fault -> add("parentCreditCode", "母公司的" + fault));
    if (details.parentCreditCode().equals(details.creditCode())) {
      add("parentCreditCode", "母公司不能是本单位，没有母公司的不填");
    }
  }

  private void checkResearch() {
    if (details.claimsResearch()) {
      checkText("researchBasis", details.researchBasis(), "名称和认定依据", LONGEST_BASIS);
    } else if (details.researchBasis() != null) {
      add("researchBasis", "请勾选研发机构或中试基地；两者都不是的，请清空名称和认定依据");
    }
  }

  private void checkContact() {
    checkText("contactName", details.contactName(), "联系人姓名", LONGEST_PERSON);
    checkPattern(
        "contactMail",
        details.contactMail(),
        MailAddress.PATTERN,
        "请填写正确的邮箱，如 name@example.com；注册的进展都发到这里");
    if (details.contactPhone() == null
        || details.contactPhone().length() > LONGEST_PHONE
        || !PHONE.matcher(details.contactPhone()).matches()) {
      add("contactPhone", "请填写联系电话，手机或带区号的座机，如 0991-1234567");
    }
    checkPattern(
        "administratorAccount",
        details.administratorAccount(),
        ACCOUNT,
        "管理员账号须为 4 至 32 位，以小写字母开头，只用小写字母、数字、点、下划线和短横线");
  }

  private void checkText(String field, String text, String label, int longest) {
    if (text == null || text.isBlank() || text.length() > longest) {
      add(field, "请填写%s（%d字以内）".formatted(label, longest));
    }
  }

  private void checkPattern(String field, String text, Pattern pattern, String otherwise) {
    if (text == null || !pattern.matcher(text).matches()) {
      add(field, otherwise);
    }
  }

  private void add(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
