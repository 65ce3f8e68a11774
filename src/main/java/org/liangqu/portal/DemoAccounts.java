package org.liangqu.portal;

import java.util.List;

/** The accounts of the demo profile; no such bean exists outside it. */
public interface DemoAccounts {

  List<DemoAccount> all();
}
