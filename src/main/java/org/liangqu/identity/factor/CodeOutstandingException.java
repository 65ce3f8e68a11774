package org.liangqu.identity.factor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * The password was right, the code is outstanding. As a failure it leaves nobody signed in, through
 * whichever door the password came.
 */
public class CodeOutstandingException extends AuthenticationException {

  private final transient Authentication outstanding;
  private final SignInStep step;

  CodeOutstandingException(Authentication outstanding, SignInStep step) {
    super("此账号须用动态验证码登录。程序不能使用密码，请改用接口令牌（向系统管理员申请）。");
    this.outstanding = outstanding;
    this.step = step;
  }

  Authentication outstanding() {
    return outstanding;
  }

  SignInStep step() {
    return step;
  }
}
