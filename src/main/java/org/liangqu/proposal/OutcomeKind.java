package org.liangqu.proposal;

/** What form the outcome takes (成果形式, clause 四.5). */
public enum OutcomeKind {
  PRODUCT("新产品"),
  PROCESS("新工艺"),
  MATERIAL("新材料"),
  PATENT("专利"),
  STANDARD("标准"),
  SOFTWARE("软件"),
  PAPER("论文"),
  MONOGRAPH("论著"),
  SOFT_SCIENCE_REPORT("软科学研究报告"),
  OTHER("其他");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
