package org.liangqu.identity.factor;

import org.springframework.security.core.AuthenticationException;

/** The code wasn't accepted; the message is for the person who gave it. */
class CodeRefusedException extends AuthenticationException {

  CodeRefusedException(String message) {
    super(message);
  }
}
