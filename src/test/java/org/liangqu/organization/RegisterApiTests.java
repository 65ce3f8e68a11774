package org.liangqu.organization;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.organization.RegisterFixtures.ADMINISTRATOR;
import static org.liangqu.organization.RegisterFixtures.AUDITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class RegisterApiTests {

  private static final AtomicInteger SEED = new AtomicInteger(900_000);
  private static final String API = "/api/registers/laboratories";

  @Autowired private MockMvc mvc;

  private final String code = CreditCodes.generate(SEED.getAndIncrement()).value();

  private ResultActions as(Person person, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private ResultActions uploads(Person person, String... rows) throws Exception {
    byte[] file = RegisterFixtures.csv(RegisterKind.LABORATORIES, rows);
    return as(
        person,
        multipart(API + "/previews").file(new MockMultipartFile("file", "名单.csv", null, file)));
  }

  private String preview() throws Exception {
    return uploads(ADMINISTRATOR, code + ",样例单位,样例实验室,2024,")
        .andExpect(status().isCreated())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void importsWhatWasPreviewed() throws Exception {
    String preview = preview();
    String id = JsonPath.read(preview, "$.id");
    String sha256 = JsonPath.read(preview, "$.sha256");
    as(ADMINISTRATOR, get(API + "/previews/" + id)).andExpect(jsonPath("$.counts.added").value(1));
    as(
            ADMINISTRATOR,
            post(API + "/previews/" + id + "/confirmation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"sha256\":\"" + sha256 + "\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.importedBy").value(ADMINISTRATOR.id()));

    as(AUDITOR, get(API + "/entries").param("text", code))
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].values.LABORATORY").value("样例实验室"))
        .andExpect(jsonPath("$.items[0].state").value("IN_FORCE"));
    as(AUDITOR, get(API + "/imports")).andExpect(jsonPath("$.items[0].sha256").value(sha256));
    as(AUDITOR, get("/api/registers"))
        .andExpect(jsonPath("$[*].register").value(hasItem("LABORATORIES")));
    as(AUDITOR, get(API + "/imports/" + id + "/file"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
  }

  @Test
  void listsTheFaultsOfAFile() throws Exception {
    uploads(ADMINISTRATOR, code + ",样例单位,样例实验室,某年,")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.id").doesNotExist())
        .andExpect(jsonPath("$.problems[0].line").value(2))
        .andExpect(jsonPath("$.problems[0].column").value("支持年度"));
  }

  @Test
  void answersRefusalsAsProblems() throws Exception {
    uploads(AUDITOR, code + ",样例单位,样例实验室,2024,")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("not-permitted"));
    as(AUDITOR, get("/api/registers/moon/entries"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("register-unknown"));
  }

  @Test
  void forgetsAPreviewThatWasGivenUp() throws Exception {
    String id = JsonPath.read(preview(), "$.id");
    as(ADMINISTRATOR, delete(API + "/previews/" + id)).andExpect(status().isNoContent());
    as(ADMINISTRATOR, get(API + "/previews/" + id)).andExpect(status().isNotFound());
  }
}
