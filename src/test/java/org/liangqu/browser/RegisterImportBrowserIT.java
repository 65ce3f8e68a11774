package org.liangqu.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** An administrator imports a register in a real browser, an auditor sees it. */
@QuickJobs
class RegisterImportBrowserIT extends BrowserTest {

  private static final String REGISTER = "地州市培育的中试基地";
  private static final String NEW_ROW = "91650104MADEM9006D,示例雅玛里克新能源装备有限公司,示例风电中试基地,乌鲁木齐市,\n";

  @Test
  void aFaultyListIsMendedPreviewedAndImported() throws Exception {
    String list =
        new ClassPathResource("demo/registers/pilot-bases.csv")
            .getContentAsString(StandardCharsets.UTF_8);
    try (Person administrator = people.signIn("admin")) {
      administrator
          .registers()
          .open(REGISTER)
          .upload("名单.csv", (list + NEW_ROW.replace('0', 'O')).getBytes(StandardCharsets.UTF_8))
          .shows("没有导入", "第 4 行", "是否应为数字0")
          .backToUpload()
          .upload("名单.csv", (list + NEW_ROW).getBytes(Charset.forName("GB18030")))
          .shows("GB18030")
          .counts("新增", 1)
          .counts("不变", 2)
          .counts("移出", 0)
          .confirm()
          .shows("名录已导入", "示例风电中试基地");
    }
    try (Person auditor = people.signIn("auditor")) {
      auditor.registers().open(REGISTER).shows("示例风电中试基地", "系统管理员（示例）");
    }
    try (Person applicant = people.signIn("transfer-applicant")) {
      applicant.visits("/registers").isForbidden();
    }
  }
}
