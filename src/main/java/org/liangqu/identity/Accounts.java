package org.liangqu.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangqu.shared.Masking;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The accounts, kept in the engine's identity service. */
public interface Accounts {

  /**
   * An account to open.
   *
   * @param password in clear, hashed before it is kept; null for an account that nobody can sign in
   *     to until its owner has chosen one
   */
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

  /**
   * Accounts by id.
   *
   * @param text part of the id or the name, in any case; null doesn't narrow
   * @param role a role that its owner has somewhere; null doesn't narrow
   */
  Page<Person> search(String text, Role role, Pageable page);

  /** The ids of the accounts that hold an office. */
  List<String> holding(Office office);

  /** Gives an office to an account; one that it holds is left alone. */
  void appoint(String id, Office office);

  void dismiss(String id, Office office);

  /** The contact of an account, empty for an unknown one. */
  Contact contact(String id);

  void changeMail(String id, String mail);

  void changePhone(String id, String phone);

  /**
   * Whether it is the account's password. Takes as long for an unknown account, so that nobody
   * learns which there are; wrong ones are counted by {@link PasswordCheck}.
   */
  boolean checkPassword(String id, String password);

  /**
   * Whether the same password was found right on this node a short while ago and is still the
   * account's: for programs, which send it with each request. False says nothing.
   */
  boolean recognizes(String id, String password);

  /**
   * @throws org.liangqu.shared.Refusal INVALID where the password is not allowed
   */
  void changePassword(String id, String password);
}
