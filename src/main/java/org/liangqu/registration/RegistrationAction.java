package org.liangqu.registration;

/** What can be done to a registration (办理动作). */
public enum RegistrationAction {
  SUBMITTED("填报"),
  CONFIRMED("确认邮箱，提交园区"),
  CORRECTED("修改后重新提交"),
  RESEARCH_CONFIRMED("核实研发机构、中试基地"),
  APPROVED("审核通过"),
  RETURNED("退回修改"),
  REFUSED("审核不予通过"),
  OPENED("登记单位，邀请单位管理员"),
  LAPSED("逾期未修改，注册失效"),
  LINK_SENT("重新发送查询链接"),
  INVITED_AGAIN("重新发送开通邀请");

  private final String label;

  RegistrationAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
