package org.liangqu.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** Programs with tokens. */
@TestComponent
public class TokenScenes {

  private static final String PASSWORD = "a-long-test-password";

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final Clock clock;

  TokenScenes(Accounts accounts, AccessTokens tokens, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.clock = clock;
  }

  public Person administrator() {
    return person("token-administrator", Office.of(Role.ADMINISTRATOR));
  }

  public Person person(String id, Office office) {
    if (!accounts.exists(id)) {
      accounts.create(new NewAccount(id, id, null, PASSWORD, Set.of(office)));
    }
    return accounts.find(id).orElseThrow();
  }

  /** A declaration that nothing is wrong with, valid for a month. */
  public NewToken declared(TokenDoor door, String account) {
    return new NewToken(
        "测试系统", "自动化测试", "张三", door, account, LocalDate.now(clock).plusMonths(1), "");
  }

  /** A token of the administrator's for the engine. */
  public IssuedToken forEngine(TokenDoor door) {
    return issue(declared(door, ""));
  }

  public IssuedToken issue(NewToken declared) {
    return ActingAs.person(administrator(), () -> tokens.issue(declared));
  }

  /** A token for {@code /api}, collected by whom it acts for. */
  public IssuedToken forApi(Person owner) {
    IssuedToken issued = issue(declared(TokenDoor.API, owner.id()));
    return ActingAs.person(owner, () -> tokens.collect(issued.token().id()));
  }
}
