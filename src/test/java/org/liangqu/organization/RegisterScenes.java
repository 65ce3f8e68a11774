package org.liangqu.organization;

import static org.liangqu.organization.RegisterFixtures.ADMINISTRATOR;

import org.liangqu.identity.ActingAs;
import org.springframework.boot.test.context.TestComponent;

/** Registers with the lists that a test is about; each list takes the place of the one before. */
@TestComponent
public class RegisterScenes {

  private final RegisterImports imports;

  RegisterScenes(RegisterImports imports) {
    this.imports = imports;
  }

  /** The rows in the order of the register's columns. */
  public RegisterImport importList(RegisterKind register, String... rows) {
    return ActingAs.person(
        ADMINISTRATOR,
        () -> {
          RegisterPreview preview =
              imports.upload(register, "名单.csv", RegisterFixtures.csv(register, rows));
          return imports.confirm(register, preview.id(), preview.sha256());
        });
  }
}
