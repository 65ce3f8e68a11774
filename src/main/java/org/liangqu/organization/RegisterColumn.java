package org.liangqu.organization;

/** What a register says of a unit: a column of its file. */
public enum RegisterColumn {
  SUBJECT("对象", "“单位”或“法定代表人”"),
  CREDIT_CODE("统一社会信用代码", "18位；法定代表人的记录填其所在单位的代码"),
  UNIT_NAME("单位名称", "全称"),
  PERSON("姓名", "对象为法定代表人时填写，单位的记录留空"),
  SOURCE("来源", "发布名单的机关或平台"),
  REASON("事由", "列入的原因"),
  LISTED_ON("列入日期", "如2025-03-01"),
  REMOVED_ON("移出日期", "如2026-03-01；未移出的留空，自该日起不再计入"),
  LABORATORY("实验室名称", "全称"),
  SUPPORTED_IN("支持年度", "四位年份，如2024"),
  PILOT_BASE("中试基地名称", "全称"),
  PREFECTURE("培育地州市", "如昌吉州"),
  POSITION("产业链地位", "“链主企业”或“骨干企业”"),
  CHAIN("产业链名称", "所在的产业链或产业集群"),
  DOCUMENT("批准文号", "可留空");

  private final String label;
  private final String hint;

  RegisterColumn(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  public String label() {
    return label;
  }

  /** What is to be filled in. */
  public String hint() {
    return hint;
  }
}
