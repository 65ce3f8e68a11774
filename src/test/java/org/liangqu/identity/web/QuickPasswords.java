package org.liangqu.identity.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The engine's REST checks the password at each of thousands of requests: these are hashed with the
 * fewest rounds.
 */
final class QuickPasswords {

  private static final int FEWEST_ROUNDS = 4;

  private QuickPasswords() {}

  static void set(JdbcClient jdbc, String account) {
    String hash = new BCryptPasswordEncoder(FEWEST_ROUNDS).encode(Visitor.PASSWORD + account);
    jdbc.sql("update act_id_user set pwd_ = :hash, salt_ = :salt where id_ = :account")
        .param("hash", "{bcrypt}" + hash)
        .param("salt", account)
        .param("account", account)
        .update();
  }
}
