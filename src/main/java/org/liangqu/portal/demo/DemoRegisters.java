package org.liangqu.portal.demo;

import org.liangqu.organization.RegisterImports;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterPreview;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The demonstration's registers, imported as an administrator imports them. */
@Component
@Conditional(DemoCondition.class)
class DemoRegisters {

  private final DemoFiles files;
  private final RegisterImports imports;

  DemoRegisters(DemoFiles files, RegisterImports imports) {
    this.files = files;
    this.imports = imports;
  }

  void importAll() {
    for (RegisterKind register : RegisterKind.values()) {
      RegisterPreview preview =
          imports.upload(register, "【示例】" + register.label() + ".csv", files.register(register));
      if (!preview.importable()) {
        throw new IllegalStateException(
            "demo/registers/" + register.path() + ".csv: " + preview.problems());
      }
      imports.confirm(register, preview.id(), preview.sha256());
    }
  }
}
