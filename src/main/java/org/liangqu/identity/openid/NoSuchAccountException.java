package org.liangqu.identity.openid;

import org.springframework.security.core.AuthenticationException;

/** The provider knows the person, but no account here has the name. */
class NoSuchAccountException extends AuthenticationException {

  NoSuchAccountException(String account) {
    super("No account " + account);
  }
}
