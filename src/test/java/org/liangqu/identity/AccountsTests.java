package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangqu.identity.Accounts.Contact;
import org.liangqu.identity.Accounts.NewAccount;

class AccountsTests {

  @Test
  void aNewAccountSaysNeitherItsPasswordNorItsAddress() {
    assertThat(new NewAccount("li", "李明", "li.ming@example.com", "secret-password", Set.of()))
        .hasToString("NewAccount[id=li]");
  }

  @Test
  void aContactIsMaskedWhereItIsWritten() {
    assertThat(new Contact("li.ming@example.com", "13812345678"))
        .hasToString("Contact[li***@example.com, 138****5678]");
  }
}
