package org.liangqu.identity;

import java.util.List;

/** The ways in which people may sign in here, for the sign-in page (登录方式). */
public interface SignInWays {

  /** An identity provider, and where its sign-in begins. */
  record Provider(String label, String href) {}

  /** Whether account and password are asked for. */
  boolean byPassword();

  List<Provider> providers();
}
