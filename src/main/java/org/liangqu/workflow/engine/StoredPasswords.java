package org.liangqu.workflow.engine;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/**
 * Compares passwords with the hashes that the engine keeps. Its own check would count failures a
 * second time, by its own limits and known accounts only, and answer at once for unknown ones.
 */
@Component
public class StoredPasswords {

  private static final int RANDOM_BYTES = 32;

  private final PasswordManager manager;
  private final String nobodys;
  private final SecureRandom random = new SecureRandom();

  StoredPasswords(ProcessEngine engine) {
    this.manager =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getPasswordManager();
    this.nobodys = manager.encrypt(unguessable());
  }

  /** The engine's own hash with its salt; changes whenever the password is set. */
  public String fingerprint(User user) {
    UserEntity stored = (UserEntity) user;
    return stored.getSalt() + "/" + stored.getPassword();
  }

  /**
   * Takes as long whether there is such a user or not.
   *
   * @param user null for an unknown one
   */
  public boolean matches(User user, String password) {
    if (user == null || user.getPassword() == null) {
      manager.check(EncryptionUtil.saltPassword(password, ""), nobodys);
      return false;
    }
    UserEntity stored = (UserEntity) user;
    return manager.check(
        EncryptionUtil.saltPassword(password, stored.getSalt()), stored.getPassword());
  }

  /** A password that nobody knows, for an account whose owner has yet to choose one. */
  public String unguessable() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
