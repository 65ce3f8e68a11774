package org.liangqu.portal.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Keeps real work from starting while anybody can sign in with the public demo password. It stands
 * before the web server and the first administrator's account.
 */
@Component
@Conditional(ServiceCondition.class)
class DemoPasswordGuard implements InitializingBean {

  private final Accounts accounts;
  private final List<CastMember> cast;
  private final String administratorPassword;
  private final String databasePassword;

  DemoPasswordGuard(
      Accounts accounts,
      ObjectMapper json,
      @Value("${liangqu.admin-password:${LIANGQU_ADMIN_PASSWORD:}}") String administratorPassword,
      @Value("${spring.datasource.password:}") String databasePassword) {
    this.accounts = accounts;
    this.cast = new DemoFiles(json).cast();
    this.administratorPassword = administratorPassword;
    this.databasePassword = databasePassword;
  }

  @Override
  public void afterPropertiesSet() {
    refuseShipped("LIANGQU_ADMIN_PASSWORD", administratorPassword);
    refuseShipped("SPRING_DATASOURCE_PASSWORD", databasePassword);
    List<String> open = openAccounts();
    if (!open.isEmpty()) {
      throw new UnsafePasswordException(
          "拒绝启动：%1$d 个账号仍在使用演示口令（如 %2$s），请更换口令或改用空数据库。".formatted(open.size(), open.get(0))
              + " / Refusing to start: %1$d accounts such as %2$s still have the demo password;"
                  .formatted(open.size(), open.get(0))
              + " change their passwords or use an empty database.");
    }
  }

  private static void refuseShipped(String variable, String password) {
    if (DemoPassword.VALUE.equals(password) || password.startsWith("replace-me")) {
      throw new UnsafePasswordException(
          "拒绝启动：%1$s 是公开的示例口令，请设置自己的口令。 / Refusing to start: %1$s is a published sample password; set your own."
              .formatted(variable));
    }
  }

  /**
   * A wrong guess counts as a failed sign-in and locks an account in the end: so the administrator,
   * whose id exists everywhere, is only tried where other demo accounts are.
   */
  private List<String> openAccounts() {
    List<String> present = cast.stream().map(CastMember::id).filter(accounts::exists).toList();
    boolean demonstrated =
        cast.stream()
            .filter(member -> member.role() != Role.ADMINISTRATOR)
            .anyMatch(member -> present.contains(member.id()));
    return demonstrated ? present.stream().filter(this::isOpen).toList() : List.of();
  }

  private boolean isOpen(String id) {
    return accounts.checkPassword(id, DemoPassword.VALUE);
  }
}
