package org.liangqu.workflow.access;

import java.util.Set;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Opens the first administrator's account from LIANGQU_ADMIN_PASSWORD, on an empty system only. */
@Component
class FirstAdministrator implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String ID = "admin";

  private final Accounts accounts;
  private final String password;

  FirstAdministrator(
      Accounts accounts,
      @Value("${liangqu.admin-password:${LIANGQU_ADMIN_PASSWORD:}}") String password) {
    this.accounts = accounts;
    this.password = password;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!password.isBlank() && accounts.holding(Office.of(Role.ADMINISTRATOR)).isEmpty()) {
      accounts.create(
          new NewAccount(ID, "系统管理员", null, password, Set.of(Office.of(Role.ADMINISTRATOR))));
      log.info("The first administrator's account, {}, was opened", ID);
    }
  }
}
