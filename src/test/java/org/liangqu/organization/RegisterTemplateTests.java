package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.organization.tables.TableFile;

class RegisterTemplateTests {

  /** Nothing but rows is missing in it. */
  @ParameterizedTest
  @EnumSource(RegisterKind.class)
  void hasTheColumnsThatAnImportExpects(RegisterKind register) {
    for (TemplateFormat format : TemplateFormat.values()) {
      RegisterFile template = RegisterTemplate.of(register, format);
      TableFile file = TableFile.read(template.content());
      assertThat(file.rows()).hasSize(1);
      assertThatThrownBy(() -> RegisterRows.of(register, file, LocalDate.EPOCH))
          .hasMessageContaining("表头下面没有数据行");
    }
  }
}
