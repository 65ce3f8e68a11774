package org.liangqu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What Camunda's Admin and REST set as a password goes through the engine's identity service. */
@IntegrationTest
class EnginePasswordsTests {

  @Autowired private IdentityService identity;
  @Autowired private StoredPasswords passwords;

  private User userWith(String password) {
    User user = identity.newUser("engine-" + UUID.randomUUID());
    user.setLastName("钱某");
    user.setPassword(password);
    return user;
  }

  @Test
  void theEngineRefusesAWeakPasswordToo() {
    User user = userWith("password123");
    assertThatThrownBy(() -> identity.saveUser(user)).hasMessageContaining("policy");
    assertThat(identity.createUserQuery().userId(user.getId()).count()).isZero();
  }

  @Test
  void aPasswordSetInTheEngineIsTheAccounts() {
    User user = userWith("correct-horse-battery");
    identity.saveUser(user);
    User stored = identity.createUserQuery().userId(user.getId()).singleResult();
    assertThat(passwords.matches(stored, "correct-horse-battery")).isTrue();
    assertThat(passwords.matches(stored, "correct-horse-batterie")).isFalse();
  }

  @Test
  void nobodysPasswordMatches() {
    assertThat(passwords.matches(null, "correct-horse-battery")).isFalse();
  }
}
