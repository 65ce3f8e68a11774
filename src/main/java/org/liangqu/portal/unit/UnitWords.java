package org.liangqu.portal.unit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liangqu.directory.Directory;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.UnitChange;
import org.liangqu.organization.UnitKind;
import org.liangqu.organization.UnitParticulars;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Component;

/** What is registered of a unit, in words. */
@Component
class UnitWords {

  private static final String NONE = "无";

  /**
   * One particular that is to change.
   *
   * @param written whether the values are somebody's words, not the system's
   */
  record Difference(String label, String before, String after, boolean written) {

    boolean differs() {
      return !Objects.equals(before, after);
    }
  }

  private final Directory directory;

  UnitWords(Directory directory) {
    this.directory = directory;
  }

  public String park(String code) {
    return code == null ? "不在六个园区内" : directory.park(code).name();
  }

  public String kind(UnitKind kind) {
    return kind.label();
  }

  public String size(EnterpriseSize size) {
    return size == null ? NONE : size.label();
  }

  public String parent(CreditCode code) {
    return code == null ? NONE : code.value();
  }

  public String yesNo(boolean answer) {
    return answer ? "是" : "否";
  }

  /** What a request is to change, and nothing else. */
  public List<Difference> differences(UnitChange change) {
    UnitParticulars before = change.former();
    UnitParticulars after = change.wanted();
    return Stream.of(
            new Difference("单位名称", before.name(), after.name(), true),
            new Difference("单位性质", kind(before.kind()), kind(after.kind()), false),
            new Difference("企业规模", size(before.size()), size(after.size()), false),
            new Difference("所在园区", park(before.parkCode()), park(after.parkCode()), false),
            new Difference(
                "法定代表人", before.legalRepresentative(), after.legalRepresentative(), true),
            new Difference(
                "母公司", parent(before.parentCreditCode()), parent(after.parentCreditCode()), false),
            new Difference(
                "研发机构",
                yesNo(before.researchInstitution()),
                yesNo(after.researchInstitution()),
                false),
            new Difference("中试基地", yesNo(before.pilotBase()), yesNo(after.pilotBase()), false))
        .filter(Difference::differs)
        .toList();
  }
}
