package org.liangqu.organization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/** Lists to import, and who imports them. */
public final class RegisterFixtures {

  public static final Person ADMINISTRATOR = person("admin1", "管理员甲", Role.ADMINISTRATOR);
  public static final Person OTHER_ADMINISTRATOR = person("admin2", "管理员乙", Role.ADMINISTRATOR);
  public static final Person AUDITOR = person("auditor1", "审计员", Role.AUDITOR);

  private RegisterFixtures() {}

  private static Person person(String id, String name, Role role) {
    return new Person(id, name, Set.of(Office.of(role)));
  }

  /** The rows under the register's heading. */
  public static byte[] csv(RegisterKind register, String... rows) {
    String header =
        register.columns().stream().map(RegisterColumn::label).collect(Collectors.joining(","));
    return (header + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] csv(RegisterKind register, List<String> rows) {
    return csv(register, rows.toArray(String[]::new));
  }
}
