package org.liangqu.organization;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.organization.RegisterFixtures.ADMINISTRATOR;
import static org.liangqu.organization.RegisterFixtures.AUDITOR;
import static org.liangqu.organization.RegisterFixtures.OTHER_ADMINISTRATOR;
import static org.liangqu.organization.RegisterKind.CHAIN_ENTERPRISES;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class RegisterPagesIntegrationTests {

  private static final AtomicInteger SEED = new AtomicInteger(800_000);
  private static final String PAGE = "/registers/chain-enterprises";

  @Autowired private MockMvc mvc;
  @Autowired private RegisterScenes scenes;
  @Autowired private RegisterImports imports;

  private String code;
  private RegisterImport imported;

  @BeforeEach
  void aRegister() {
    code = CreditCodes.generate(SEED.getAndIncrement()).value();
    imported = scenes.importList(CHAIN_ENTERPRISES, leader("样例<b>单位</b>"));
  }

  private String leader(String name) {
    return code + "," + name + ",链主,风电";
  }

  private ResultActions as(Person person, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private ResultActions uploads(Person person, byte[] file) throws Exception {
    return as(
        person,
        multipart(PAGE + "/previews").file(new MockMultipartFile("file", "名单.csv", null, file)));
  }

  private RegisterPreview preview(Person person) {
    return ActingAs.person(
        person,
        () ->
            imports.upload(
                CHAIN_ENTERPRISES,
                "名单.csv",
                RegisterFixtures.csv(CHAIN_ENTERPRISES, leader("改名单位"))));
  }

  @Test
  void showsEachRegisterWithItsLastImport() throws Exception {
    as(AUDITOR, get("/registers"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("不良信用记录")))
        .andExpect(content().string(containsString("链主、骨干企业")))
        .andExpect(content().string(containsString("管理员甲")));
  }

  @Test
  void showsEntriesAsTextAndFindsThem() throws Exception {
    as(AUDITOR, get(PAGE).param("text", code))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("样例&lt;b&gt;单位&lt;/b&gt;")))
        .andExpect(content().string(containsString("在册")))
        .andExpect(content().string(containsString("链主企业")));
    as(AUDITOR, get(PAGE).param("text", code).param("closed", "true"))
        .andExpect(content().string(containsString("没有找到符合条件的条目")));
  }

  @Test
  void offersTheImportToAdministratorsOnly() throws Exception {
    as(ADMINISTRATOR, get(PAGE)).andExpect(content().string(containsString("上传并预览")));
    as(AUDITOR, get(PAGE)).andExpect(content().string(not(containsString("上传并预览"))));
  }

  @Test
  void showsWhoImportedWhatAndHandsOutTheFile() throws Exception {
    as(AUDITOR, get(PAGE + "/imports"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(imported.sha256())))
        .andExpect(content().string(containsString("管理员甲")));
    as(AUDITOR, get(PAGE + "/imports/" + imported.id() + "/file"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(content().string(containsString(code)));
    as(AUDITOR, get(PAGE + "/imports/" + UUID.randomUUID() + "/file"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("没有这次导入")));
  }

  @Test
  void handsOutTemplates() throws Exception {
    as(ADMINISTRATOR, get(PAGE + "/template").param("format", "CSV"))
        .andExpect(status().isOk())
        .andExpect(content().bytes("\ufeff统一社会信用代码,单位名称,产业链地位,产业链名称\r\n".getBytes("UTF-8")));
    as(ADMINISTRATOR, get(PAGE + "/template"))
        .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
  }

  @Test
  void leadsFromUploadOverPreviewToConfirmation() throws Exception {
    uploads(ADMINISTRATOR, RegisterFixtures.csv(CHAIN_ENTERPRISES, leader("改名单位")))
        .andExpect(status().is3xxRedirection())
        .andExpect(header().string("Location", matchesPattern(PAGE + "/previews/[0-9a-f-]{36}")));
    RegisterPreview preview = preview(ADMINISTRATOR);
    String address = PAGE + "/previews/" + preview.id();

    as(ADMINISTRATOR, get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("确认导入")))
        .andExpect(content().string(allOf(containsString("样例&lt;b&gt;"), containsString("改名单位"))));
    as(ADMINISTRATOR, post(address + "/confirm").param("sha256", preview.sha256()))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("done", containsString("变更1条")));
    as(AUDITOR, get(PAGE).param("text", code)).andExpect(content().string(containsString("改名单位")));
  }

  @Test
  void givesAPreviewUp() throws Exception {
    RegisterPreview preview = preview(ADMINISTRATOR);
    as(ADMINISTRATOR, post(PAGE + "/previews/" + preview.id() + "/discard"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("done", containsString("已放弃")));
    as(ADMINISTRATOR, get(PAGE + "/previews/" + preview.id()))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("refused"));
  }

  @Test
  void namesTheRowsOfAFileThatCantBeImported() throws Exception {
    uploads(ADMINISTRATOR, RegisterFixtures.csv(CHAIN_ENTERPRISES, "91,<i>,链主,风电"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("有 1 处问题，没有导入")))
        .andExpect(content().string(containsString("第 2 行")))
        .andExpect(content().string(containsString("您填写了2位")))
        .andExpect(content().string(not(containsString("确认导入"))));
  }

  @Test
  void saysOnTheRegistersPageWhyAFileCantBeRead() throws Exception {
    uploads(ADMINISTRATOR, "甲,乙\n".getBytes())
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("refused", Matchers.hasToString(containsString("应是表头"))));
  }

  @Test
  void tellsTheSecondOfTwoAdministrators() throws Exception {
    RegisterPreview second = preview(OTHER_ADMINISTRATOR);
    scenes.importList(CHAIN_ENTERPRISES, leader("另一名单"));
    as(
            OTHER_ADMINISTRATOR,
            post(PAGE + "/previews/" + second.id() + "/confirm").param("sha256", second.sha256()))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attribute("refused", Matchers.hasToString(containsString("管理员甲"))));
  }

  @Test
  void knowsNoOtherRegisters() throws Exception {
    as(ADMINISTRATOR, get("/registers/moon"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("没有这个名录")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "AUDITOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void isClosedToEveryOtherRole(Role role) throws Exception {
    Person person =
        new Person(
            "p", "某人", Set.of(new Office(role, role.scope() == Role.Scope.NONE ? null : "x")));
    for (String path : new String[] {"", "/chain-enterprises", "/chain-enterprises/imports"}) {
      as(person, get("/registers" + path)).andExpect(status().isForbidden());
    }
    as(person, get(PAGE + "/imports/" + imported.id() + "/file")).andExpect(status().isForbidden());
    uploads(person, RegisterFixtures.csv(CHAIN_ENTERPRISES, leader("某单位")))
        .andExpect(status().isForbidden());
  }

  @Test
  void auditorsChangeNothing() throws Exception {
    uploads(AUDITOR, RegisterFixtures.csv(CHAIN_ENTERPRISES, leader("某单位")))
        .andExpect(status().isForbidden());
    as(AUDITOR, post(PAGE + "/previews/" + UUID.randomUUID() + "/confirm").param("sha256", "0"))
        .andExpect(status().isForbidden());
    as(AUDITOR, post(PAGE + "/previews/" + UUID.randomUUID() + "/discard"))
        .andExpect(status().isForbidden());
  }
}
