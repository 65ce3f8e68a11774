package org.liangqu.organization;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What a unit must say of itself to be registered (clause 五.1). */
final class UnitPolicy {

  private static final int MAX_LENGTH = 200;

  private UnitPolicy() {}

  static void check(NewUnit unit) {
    List<FieldProblem> problems = problems(unit);
    if (!problems.isEmpty()) {
      throw Refusal.invalid("unit-invalid", "单位信息有误：" + problems.get(0).message(), problems);
    }
  }

  static List<FieldProblem> problems(NewUnit unit) {
    List<FieldProblem> problems = new ArrayList<>();
    if (unit.creditCode() == null) {
      problems.add(new FieldProblem("creditCode", "请填写统一社会信用代码"));
    } else if (unit.creditCode().equals(unit.parentCreditCode())) {
      problems.add(new FieldProblem("parentCreditCode", "母公司不能是本单位"));
    }
    if (unit.kind() == null) {
      problems.add(new FieldProblem("kind", "请选择单位性质"));
    }
    if (unit.size() != null && unit.kind() != UnitKind.ENTERPRISE) {
      problems.add(new FieldProblem("size", "只有企业填写企业规模"));
    }
    if (unit.centralNonIndependent() && unit.parkCode() == null) {
      problems.add(new FieldProblem("parkCode", "中央驻疆非独立法人单位须选择经由哪个园区申报"));
    }
    checkText(problems, "name", unit.name(), "单位名称");
    checkText(problems, "legalRepresentative", unit.legalRepresentative(), "法定代表人");
    checkText(problems, "contactName", unit.contactName(), "联系人");
    checkText(problems, "contactPhone", unit.contactPhone(), "联系电话");
    return problems;
  }

  /**
   * @param lineage from the parent stated up to the unit itself
   */
  static Refusal cycle(List<String> lineage) {
    String message =
        "所填母公司%s已登记为本单位的下级公司（逐级上级：%s），母子公司关系不能成环，请核对母公司的统一社会信用代码"
            .formatted(lineage.get(0), String.join(" → ", lineage));
    return Refusal.invalid(
        "parent-cycle", message, List.of(new FieldProblem("parentCreditCode", message)));
  }

  private static void checkText(
      List<FieldProblem> problems, String field, String text, String label) {
    if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
      problems.add(new FieldProblem(field, "请填写%s（%d字以内）".formatted(label, MAX_LENGTH)));
    }
  }
}
