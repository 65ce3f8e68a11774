package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.organization.RegisterKind;

class DemoRegistersTests {

  @ParameterizedTest
  @EnumSource(RegisterKind.class)
  void thePeopleAndUnitsOfADemonstrationAreMadeUp(RegisterKind register) {
    String text = new String(DemoFixture.files().register(register), StandardCharsets.UTF_8);
    assertThat(text.lines().skip(1))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsPattern(",示例[^,]+(公司|研究所),"));
  }
}
