package org.liangqu.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangqu.shared.Masking;

/** The accounts, kept in the engine's identity service. */
public interface Accounts {

  /** An account to open; the password in clear, hashed before it is kept. */
  record NewAccount(String id, String name, String email, String password, Set<Office> offices) {

    /** Without what must not be written to a log. */
    @Override
    public String toString() {
      return "NewAccount[id=" + id + "]";
    }
  }

  /** How somebody is reached outside the system; null where it isn't known (联系方式). */
  record Contact(String mail, String phone) {

    @Override
    public String toString() {
      return "Contact[" + Masking.mail(mail) + ", " + Masking.phone(phone) + "]";
    }
  }

  /**
   * @throws org.liangqu.shared.Refusal where the id is taken or the id or password is not allowed
   */
  void create(NewAccount account);

  boolean exists(String id);

  Optional<Person> find(String id);

  /** The ids of the accounts that hold an office. */
  List<String> holding(Office office);

  /** The contact of an account, empty for an unknown one. */
  Contact contact(String id);

  void changeMail(String id, String mail);

  void changePhone(String id, String phone);

  boolean checkPassword(String id, String password);
}
