package org.liangqu.organization;

import static org.liangqu.organization.RegisterColumn.CHAIN;
import static org.liangqu.organization.RegisterColumn.CREDIT_CODE;
import static org.liangqu.organization.RegisterColumn.DOCUMENT;
import static org.liangqu.organization.RegisterColumn.LABORATORY;
import static org.liangqu.organization.RegisterColumn.LISTED_ON;
import static org.liangqu.organization.RegisterColumn.PERSON;
import static org.liangqu.organization.RegisterColumn.PILOT_BASE;
import static org.liangqu.organization.RegisterColumn.POSITION;
import static org.liangqu.organization.RegisterColumn.PREFECTURE;
import static org.liangqu.organization.RegisterColumn.REASON;
import static org.liangqu.organization.RegisterColumn.REMOVED_ON;
import static org.liangqu.organization.RegisterColumn.SOURCE;
import static org.liangqu.organization.RegisterColumn.SUBJECT;
import static org.liangqu.organization.RegisterColumn.SUPPORTED_IN;
import static org.liangqu.organization.RegisterColumn.UNIT_NAME;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.liangqu.shared.Refusal;

/** The registers (名录) that rules of the guide ask. */
public enum RegisterKind {
  CREDIT_RECORDS(
      "credit-records",
      "不良信用记录",
      "指南四.2：单位或其法定代表人列入名录且未移出的，项目不予受理。法定代表人的记录须单位代码和姓名都相符才计入。",
      List.of(SUBJECT, CREDIT_CODE, UNIT_NAME, PERSON, SOURCE, REASON, LISTED_ON, REMOVED_ON),
      Set.of(UNIT_NAME, PERSON, REMOVED_ON),
      List.of(CREDIT_CODE, SUBJECT, PERSON, SOURCE, REASON, LISTED_ON)),
  LABORATORIES(
      "laboratories",
      "受支持的企业实验室",
      "指南一.4：2023—2024年经自治区科技厅支持的企业实验室，其依托单位优先支持。",
      List.of(CREDIT_CODE, UNIT_NAME, LABORATORY, SUPPORTED_IN, DOCUMENT),
      Set.of(DOCUMENT),
      List.of(CREDIT_CODE, LABORATORY, SUPPORTED_IN)),
  PILOT_BASES(
      "pilot-bases",
      "地州市培育的中试基地",
      "指南一.4：地州市培育的中试基地，其依托单位优先支持。",
      List.of(CREDIT_CODE, UNIT_NAME, PILOT_BASE, PREFECTURE, DOCUMENT),
      Set.of(DOCUMENT),
      List.of(CREDIT_CODE, PILOT_BASE)),
  CHAIN_ENTERPRISES(
      "chain-enterprises",
      "链主、骨干企业",
      "指南二(二)1：院士类项目的申报单位原则上为链主或骨干企业，不在名录的提示审查人员。",
      List.of(CREDIT_CODE, UNIT_NAME, POSITION, CHAIN),
      Set.of(),
      List.of(CREDIT_CODE, CHAIN));

  private final String path;
  private final String label;
  private final String use;
  private final List<RegisterColumn> columns;
  private final Set<RegisterColumn> optional;
  private final List<RegisterColumn> identity;

  RegisterKind(
      String path,
      String label,
      String use,
      List<RegisterColumn> columns,
      Set<RegisterColumn> optional,
      List<RegisterColumn> identity) {
    this.path = path;
    this.label = label;
    this.use = use;
    this.columns = columns;
    this.optional = optional;
    this.identity = identity;
  }

  /**
   * The register of an address.
   *
   * @throws Refusal if there is none
   */
  public static RegisterKind at(String path) {
    return Arrays.stream(values())
        .filter(kind -> kind.path.equals(path))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("register-unknown", "没有这个名录，请从名录管理进入"));
  }

  /** Its name in addresses. */
  public String path() {
    return path;
  }

  public String label() {
    return label;
  }

  /** Which rule asks it, and what follows. */
  public String use() {
    return use;
  }

  /** In the order of the file. */
  public List<RegisterColumn> columns() {
    return columns;
  }

  /** Whether an entry must say it; a column may be blank otherwise, but not left out. */
  public boolean requires(RegisterColumn column) {
    return !optional.contains(column);
  }

  /** What tells one entry from another: no two have all of these in common. */
  List<RegisterColumn> identity() {
    return identity;
  }
}
