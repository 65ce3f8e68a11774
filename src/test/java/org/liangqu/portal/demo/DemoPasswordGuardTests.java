package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.liangqu.identity.Accounts;

class DemoPasswordGuardTests {

  private static final String SAFE = "correct-horse-battery";

  private final Accounts accounts = mock(Accounts.class);

  @Test
  void letsAnEmptyDatabaseStart() {
    assertThatCode(() -> guard(SAFE, SAFE).afterPropertiesSet()).doesNotThrowAnyException();
  }

  @Test
  void refusesAnAccountWithTheDemoPassword() {
    when(accounts.exists("intake")).thenReturn(true);
    when(accounts.checkPassword("intake", DemoPassword.VALUE)).thenReturn(true);

    assertThatThrownBy(() -> guard(SAFE, SAFE).afterPropertiesSet())
        .isInstanceOf(UnsafePasswordException.class)
        .hasMessageContainingAll("拒绝启动", "Refusing to start", "intake");
  }

  @Test
  void letsADemoAccountWithAnotherPasswordStay() {
    when(accounts.exists("intake")).thenReturn(true);

    assertThatCode(() -> guard(SAFE, SAFE).afterPropertiesSet()).doesNotThrowAnyException();
  }

  @Test
  void triesNoPasswordOfAnAdministratorWhoseDatabaseWasNeverADemonstration() {
    when(accounts.exists("admin")).thenReturn(true);

    guard(SAFE, SAFE).afterPropertiesSet();

    verify(accounts, never()).checkPassword(any(), any());
  }

  @Test
  void refusesTheAdministratorsDemoPasswordAmongDemoAccounts() {
    when(accounts.exists(any())).thenReturn(true);
    when(accounts.checkPassword("admin", DemoPassword.VALUE)).thenReturn(true);

    assertThatThrownBy(() -> guard(SAFE, SAFE).afterPropertiesSet()).hasMessageContaining("admin");
  }

  @Test
  void refusesAPublishedPasswordInTheConfiguration() {
    assertThatThrownBy(() -> guard(DemoPassword.VALUE, SAFE).afterPropertiesSet())
        .hasMessageContaining("LIANGQU_ADMIN_PASSWORD");
    assertThatThrownBy(() -> guard(SAFE, "replace-me-database").afterPropertiesSet())
        .hasMessageContaining("SPRING_DATASOURCE_PASSWORD");
  }

  private DemoPasswordGuard guard(String administratorPassword, String databasePassword) {
    return new DemoPasswordGuard(
        accounts, DemoFixture.strictJson(), administratorPassword, databasePassword);
  }
}
