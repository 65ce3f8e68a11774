package org.liangqu.eligibility.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.eligibility.whatif.WhatIfScenes;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and the REST interface of trials. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfPagesIntegrationTests {

  private static final int PROPOSALS = 30;
  private static final int LEAST_FUNDS = 440;

  @Autowired private MockMvc mvc;
  @Autowired private WhatIfScenes scenes;

  private final Person administrator = WhatIfScenes.administrator();
  private Call call;

  @BeforeAll
  void aCallWithProposals() {
    call = scenes.callWith(PROPOSALS, LEAST_FUNDS);
  }

  @Test
  void offersTheCallsAndSaysWhatIsTried() throws Exception {
    as(administrator, get("/what-if"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(call.title())))
        .andExpect(content().string(containsString("草稿、已撤回和逾期的项目不在其内")));
  }

  @Test
  void leadsFromTheFileToTheResult() throws Exception {
    String path =
        as(administrator, upload("/what-if", WhatIfScenes.lowerBound()))
            .andExpect(status().is3xxRedirection())
            .andExpect(redirectedUrlPattern("/what-if/*"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    scenes.ended(administrator, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

    as(administrator, get(path + "?change=NEWLY_RETURNED&rule=cluster-funding"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已完成")))
        .andExpect(content().string(containsString("共 18 条，第 1 / 1 页")))
        .andExpect(content().string(containsString("无此意见")))
        .andExpect(content().string(not(containsString("停止试算"))));
    as(administrator, get(path + "?change=NEWLY_REJECTED"))
        .andExpect(content().string(containsString("没有符合条件的项目")));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    as(administrator, upload("/what-if", "<no-dmn/>".getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("文件中的问题")))
        .andExpect(content().string(containsString("无法解析")));
    as(administrator, upload("/what-if", unknownEffect()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("FundingFindings")))
        .andExpect(content().string(containsString("第 3 行")))
        .andExpect(content().string(containsString("RETRUN")));
    as(administrator, post("/what-if").param("callId", call.id().toString()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择要试算的决策表文件")));
  }

  @Test
  void exportsWhatIsShown() throws Exception {
    String path = "/what-if/" + done();
    String csv =
        as(administrator, get(path + "/differences.csv?change=NEWLY_RETURNED"))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", startsWith("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    Assertions.assertThat(csv.lines()).hasSize(1 + 18 + 3).first().asString().contains("\"项目编号\"");

    byte[] xlsx =
        as(administrator, get(path + "/differences.xlsx"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      Assertions.assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1 + 18 + 1 + 3);
    }
  }

  @Test
  void theSameOverRest() throws Exception {
    UUID id = done();
    as(administrator, get("/api/what-if/" + id))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("DONE"))
        .andExpect(jsonPath("$.running").value(false))
        .andExpect(jsonPath("$.percent").value(100))
        .andExpect(jsonPath("$.changes.NEWLY_RETURNED").value(18));
    as(administrator, get("/api/what-if/" + id + "/differences?change=NEWLY_RETURNED"))
        .andExpect(jsonPath("$.total").value(18))
        .andExpect(jsonPath("$.items[0].rules[0].ruleId").value("cluster-funding"))
        .andExpect(jsonPath("$.items[0].rules[0].before").isEmpty());
    as(administrator, post("/api/what-if/" + id + "/stop"))
        .andExpect(jsonPath("$.state").value("DONE"));
    as(administrator, get("/api/what-if/" + UUID.randomUUID()))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("what-if-unknown"));
    as(administrator, upload("/api/what-if", "<no-dmn/>".getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].message").value(containsString("无法解析")));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void isClosedToEveryOtherRole(Role role) throws Exception {
    String code = role.scope() == Role.Scope.NONE ? null : "urumqiHitech";
    Person person = new Person("p", "某人", Set.of(new Office(role, code)));
    as(person, get("/what-if")).andExpect(status().isForbidden());
    as(person, get("/api/what-if/" + UUID.randomUUID())).andExpect(status().isForbidden());
    as(person, upload("/api/what-if", WhatIfScenes.lowerBound())).andExpect(status().isForbidden());
  }

  private static byte[] unknownEffect() {
    return WhatIfScenes.tables(
        text ->
            text.replaceFirst("(Result_Funding_3_effect\".*\\s*<text>)\"RETURN\"", "$1\"RETRUN\""));
  }

  private UUID done() throws Exception {
    String started =
        as(administrator, upload("/api/what-if", WhatIfScenes.lowerBound()))
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    UUID id = UUID.fromString(JsonPath.read(started, "$.id"));
    scenes.ended(administrator, id);
    return id;
  }

  private MockHttpServletRequestBuilder upload(String path, byte[] dmn) {
    return multipart(path)
        .file(new MockMultipartFile("file", "changed.dmn", "application/xml", dmn))
        .param("callId", call.id().toString());
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }
}
