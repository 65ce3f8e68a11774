package org.liangqu.identity.factor;

import org.liangqu.identity.IdentityPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Stands between a right password and a person signed in. */
@Component
public class CodeStep {

  private final SecondFactors factors;

  CodeStep(SecondFactors factors) {
    this.factors = factors;
  }

  /**
   * @return the same, where nothing more is asked of the person
   * @throws CodeOutstandingException where a code is
   */
  public Authentication demand(Authentication signedIn) {
    IdentityPrincipal principal = (IdentityPrincipal) signedIn.getPrincipal();
    SignInStep step = factors.stepFor(principal.person());
    if (step != SignInStep.NONE) {
      throw new CodeOutstandingException(signedIn, step);
    }
    return signedIn;
  }
}
