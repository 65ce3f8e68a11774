package org.liangqu.portal.demo;

import java.util.Set;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/** Somebody in the demonstration, with the one office held. */
record CastMember(String id, String name, Role role, String code) {

  /** Under a name that is reserved for examples and leads nowhere (RFC 2606). */
  private static final String MAIL_DOMAIN = "@demo.liangqu.example";

  Office office() {
    return Office.of(role, code);
  }

  Person person() {
    return new Person(id, name, Set.of(office()));
  }

  NewAccount account() {
    return new NewAccount(id, name, id + MAIL_DOMAIN, DemoPassword.VALUE, Set.of(office()));
  }
}
