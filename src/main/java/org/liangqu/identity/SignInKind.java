package org.liangqu.identity;

/** What the trail of sign-ins and accounts knows of (登录记录的类别). */
public enum SignInKind {
  SIGNED_IN("登录成功", "status-good"),
  REFUSED("登录失败", "status-attention"),
  LOCKED("暂时锁定", "status-bad"),
  SIGNED_OUT("退出登录", ""),
  SESSION_ENDED("会话结束", ""),
  PASSWORD_CHANGED("修改密码", "status-running"),
  RESET_REQUESTED("申请重置密码", "status-attention"),
  PASSWORD_RESET("重置密码", "status-running"),
  ACTIVATED("首次设置密码", "status-good"),
  ACCOUNT_OPENED("开通账号", "status-running"),
  LINK_SENT("发送链接", "status-running"),
  APPOINTED("任命岗位", "status-running"),
  DISMISSED("免去岗位", "status-attention"),
  DISABLED("停用账号", "status-bad"),
  ENABLED("恢复账号", "status-good"),
  UNLOCKED("解除锁定", "status-running"),
  SESSIONS_ENDED("结束全部会话", "status-attention");

  private final String label;
  private final String tone;

  SignInKind(String label, String tone) {
    this.label = label;
    this.tone = tone;
  }

  public String label() {
    return label;
  }

  /** The style class of its badge. */
  public String tone() {
    return tone;
  }
}
