package org.liangqu.portal.demo;

/** The one password of all demonstration accounts: public, hence refused in production. */
final class DemoPassword {

  static final String VALUE = "liangqu-demo";

  private DemoPassword() {}
}
