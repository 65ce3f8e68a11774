package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class ProposalApiTests {

  @Autowired private MockMvc mvc;
  @Autowired private ObjectMapper json;
  @Autowired private ProposalScenes scenes;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit("changjiHitech");
  }

  private ResultActions as(Person person, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private static AbstractMockHttpServletRequestBuilder<?> withJson(
      AbstractMockHttpServletRequestBuilder<?> request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private String newProposal(String content) {
    return "{\"callId\":\"%s\",\"type\":\"CLUSTER\",\"unitId\":\"%s\",\"content\":%s}"
        .formatted(call.id(), unit.id(), content);
  }

  private static String path(UUID id, String rest) {
    return "/api/proposals/" + id + rest;
  }

  @Test
  void createsAProposalAndGivesTheSameBack() throws Exception {
    String content = json.writeValueAsString(ProposalFixtures.everything());
    String location =
        as(applicant(unit), withJson(post("/api/proposals"), newProposal(content)))
            .andExpect(status().isCreated())
            .andExpect(header().exists(HttpHeaders.ETAG))
            .andExpect(jsonPath("$.proposal.status").value("DRAFT"))
            .andExpect(jsonPath("$.changeable").value(true))
            .andReturn()
            .getResponse()
            .getHeader(HttpHeaders.LOCATION);
    String body =
        as(applicant(unit), get(location))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    ProposalContent kept =
        json.treeToValue(json.readTree(body).get("content"), ProposalContent.class);
    assertThat(kept).isEqualTo(ProposalFixtures.everything());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"requestedFunds\":\"很多\"}|字段 content.requestedFunds 应为数字",
        "{\"yearlyPlan\":[{\"year\":\"x\"}]}|字段 content.yearlyPlan[0].year 应为整数",
        "{\"startMonth\":\"2026\"}|字段 content.startMonth 应为年月",
        "{\"participants\":{}}|字段 content.participants 应为列表",
        "{\"outcomes\":[\"BOOK\"]}|字段 content.outcomes[0] 的值“BOOK”不在可选范围内，可选：PRODUCT",
        "{\"outcomes\":[null]}|字段 content 的内容无法识别",
        "{\"titel\":\"x\"}|没有字段 content.titel",
        "{\"title\":|请求内容不是有效的JSON",
        "5|字段 content 应为对象"
      })
  void saysWhatIsMalformed(String form, String message) throws Exception {
    as(applicant(unit), withJson(post("/api/proposals"), newProposal(form)))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("请求格式有误"))
        .andExpect(jsonPath("$.detail", startsWith(message)));
  }

  @Test
  void namesTheFieldsThatAreWrong() throws Exception {
    as(
            applicant(unit),
            withJson(
                post("/api/proposals"),
                newProposal("{\"requestedFunds\":-1,\"participants\":[{\"creditCode\":\"1\"}]}")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("content-invalid"))
        .andExpect(jsonPath("$.errors", hasSize(2)))
        .andExpect(jsonPath("$.errors[*].field", hasItem("participants[0].creditCode")));
  }

  @Test
  void refusesABodyThatIsMissingOrEmpty() throws Exception {
    as(applicant(unit), post("/api/proposals").contentType(MediaType.APPLICATION_JSON))
        .andExpect(status().isBadRequest());
    as(applicant(unit), withJson(post("/api/proposals"), "{}"))
        .andExpect(status().isUnprocessableEntity());
    as(applicant(unit), post("/api/proposals").contentType(MediaType.TEXT_PLAIN).content("x"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.detail", containsString("application/json")));
  }

  @Test
  void answersAnUnknownProposalLikeAForbiddenOne() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    Person stranger = applicant(scenes.approvedUnit("hamiHitech"));
    for (UUID asked : new UUID[] {id, UUID.randomUUID()}) {
      as(stranger, get(path(asked, "")))
          .andExpect(status().isNotFound())
          .andExpect(jsonPath("$.detail").value("项目不存在，或您无权查看"));
    }
    as(stranger, get("/api/proposals/one"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("参数 id 的格式有误"));
  }

  @Test
  void savesWithTheRevisionThatWasRead() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    String changed = "{\"content\":{\"title\":\"改\"}}";
    String eTag =
        as(applicant(unit), get(path(id, "")))
            .andReturn()
            .getResponse()
            .getHeader(HttpHeaders.ETAG);
    as(applicant(unit), withJson(put(path(id, "")), changed))
        .andExpect(status().isUnprocessableEntity());
    as(applicant(unit), withJson(put(path(id, "")), changed).header(HttpHeaders.IF_MATCH, eTag))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.content.title").value("改"))
        .andExpect(header().string(HttpHeaders.ETAG, not(eTag)));
    as(applicant(unit), withJson(put(path(id, "")), changed).header(HttpHeaders.IF_MATCH, eTag))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail", containsString("他人已修改")));
  }

  @Test
  void submitsOnce() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    as(applicant(unit), post(path(id, "/submission")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("只有申报单位的单位管理员可以提交项目"));
    as(administrator(unit), post(path(id, "/submission")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.proposal.number", startsWith("LQ-")))
        .andExpect(jsonPath("$.changeable").value(false));
    as(administrator(unit), post(path(id, "/submission")))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("proposal-already-submitted"))
        .andExpect(jsonPath("$.detail", containsString("已于")));
    as(administrator(unit), delete(path(id, ""))).andExpect(status().isConflict());
    as(administrator(unit), withJson(post(path(id, "/withdrawal")), "{}"))
        .andExpect(status().isUnprocessableEntity());
    as(administrator(unit), withJson(post(path(id, "/withdrawal")), "{\"reason\":\"条件变化\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.lastOutcome.reason").value("条件变化"));
    as(administrator(unit), get(path(id, "/versions"))).andExpect(jsonPath("$", hasSize(1)));
    as(administrator(unit), get(path(id, "/versions/1"))).andExpect(status().isOk());
  }

  @Test
  void takesAndGivesFiles() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    MockMultipartFile file =
        new MockMultipartFile("file", "../../审计 报告.pdf", "text/html", SampleFiles.pdf("样例"));
    String location =
        as(
                applicant(unit),
                multipart(path(id, "/attachments"))
                    .file(file)
                    .param("kind", "AUDIT_REPORT")
                    .param("fiscalYear", "2025"))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.fileName").value("审计 报告.pdf"))
            .andReturn()
            .getResponse()
            .getHeader(HttpHeaders.LOCATION);
    as(applicant(unit), get(location))
        .andExpect(status().isOk())
        .andExpect(content().bytes(file.getBytes()))
        .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, startsWith("attachment")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    as(officer(Role.FORMAL_REVIEWER, "changjiHitech"), get(location))
        .andExpect(status().isNotFound());
    as(applicant(unit), delete(location)).andExpect(status().isNoContent());
    as(applicant(unit), get(location)).andExpect(status().isNotFound());
  }

  @Test
  void refusesFilesThatSayTooLittle() throws Exception {
    UUID id = scenes.draft(call, unit).id();
    MockMultipartFile file = new MockMultipartFile("file", "a.pdf", null, new byte[] {1});
    as(applicant(unit), multipart(path(id, "/attachments")).file(file).param("kind", "PHOTO"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("可选：BALANCE_SHEET")));
    as(applicant(unit), multipart(path(id, "/attachments")).file(file))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("缺少参数 kind"));
    as(applicant(unit), multipart(path(id, "/attachments")).param("kind", "OTHER"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("缺少上传内容 file"));
    as(
            applicant(unit),
            multipart(path(id, "/attachments")).file(file).param("kind", "AUDIT_REPORT"))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void listsPageByPage() throws Exception {
    scenes.submitted(call, unit);
    scenes.submitted(call, unit);
    as(
            administrator(unit),
            get("/api/proposals").param("size", "1").param("sort", "submittedAt,desc"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.total").value(2));
    as(administrator(unit), get("/api/proposals").param("status", "LOST"))
        .andExpect(status().isBadRequest());
    as(administrator(unit), get("/api/proposals").param("sort", "secret"))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void showsCallsParksAndTheOwnUnit() throws Exception {
    Person person = applicant(unit);
    as(person, get("/api/calls").param("open", "true"))
        .andExpect(jsonPath("$[*].id", hasItem(call.id().toString())));
    as(person, get("/api/calls/" + call.id())).andExpect(jsonPath("$.year").value(call.year()));
    as(person, get("/api/parks")).andExpect(jsonPath("$", hasSize(6)));
    as(person, get("/api/parks/moon")).andExpect(status().isNotFound());
    as(person, get("/api/units/" + unit.creditCode()))
        .andExpect(jsonPath("$.creditCode").value(unit.creditCode().value()));
    as(person, get("/api/units/" + ProposalFixtures.UNIVERSITY)).andExpect(status().isNotFound());
    as(person, withJson(post("/api/calls"), json.writeValueAsString(Map.of("year", 2090))))
        .andExpect(status().isForbidden());
  }

  @Test
  void answersWhatDoesNotExistInChineseToo() throws Exception {
    as(applicant(unit), get("/api/nothing"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail", containsString("没有此地址")));
    as(applicant(unit), put("/api/parks"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(jsonPath("$.detail").value("此地址不支持 PUT"));
  }
}
