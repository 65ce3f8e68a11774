package org.liangqu.identity.credential;

/** What may happen to a second factor or an access token. */
public enum CredentialEvent {
  FACTOR_ON("启用动态验证码"),
  FACTOR_OFF("关闭动态验证码"),
  FACTOR_RESET("重置动态验证码"),
  FACTOR_LOCKED("验证码多次错误，暂停使用"),
  RECOVERY_CODE_USED("使用恢复码登录"),
  RECOVERY_CODES_RENEWED("重新生成恢复码"),
  TOKEN_ISSUED("签发接口令牌"),
  TOKEN_COLLECTED("领取接口令牌"),
  TOKEN_REVOKED("撤销接口令牌");

  private final String label;

  CredentialEvent(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
