package org.liangqu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.PageToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.files.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages that somebody without an account meets. */
@IntegrationTest
class RegistrationPagesIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Autowired private MockMvc mvc;
  @Autowired private RegistrationScenes scenes;
  @Autowired private RegistrationReviews reviews;
  @Autowired private JdbcClient jdbc;

  private static Map<String, String> fields() {
    RegistrationDetails details = RegistrationScenes.details(PARK);
    return new HashMap<>(
        Map.of(
            "name", details.name(),
            "creditCode", details.creditCode(),
            "kind", details.kind().name(),
            "parkCode", PARK,
            "legalRepresentative", details.legalRepresentative(),
            "contactName", details.contactName(),
            "contactMail", details.contactMail(),
            "contactPhone", details.contactPhone(),
            "administratorAccount", details.administratorAccount(),
            "declared", "true"));
  }

  private MockHttpServletResponse send(
      String path, Map<String, String> fields, String fileName, byte[] scan) throws Exception {
    MockMultipartHttpServletRequestBuilder request = multipart(path);
    request.file(new MockMultipartFile("scan", fileName, null, scan));
    fields.forEach(request::param);
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse register(Map<String, String> fields) throws Exception {
    return send("/register", fields, "执照.pdf", SampleFiles.pdf("营业执照"));
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private static String body(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private int registrationsOf(Map<String, String> fields) {
    return jdbc.sql("select count(*) from registration where credit_code = :code")
        .param("code", fields.get("creditCode"))
        .query(Integer.class)
        .single();
  }

  @Test
  void aCompleteFormIsTaken() throws Exception {
    Map<String, String> fields = fields();

    assertThat(register(fields).getRedirectedUrl()).isEqualTo("/register/sent");
    assertThat(registrationsOf(fields)).isOne();
  }

  @Test
  void everyFaultIsSaidAndNothingIsLost() throws Exception {
    Map<String, String> fields = fields();
    fields.put("creditCode", "916501000000000010");
    fields.put("contactMail", "nowhere");

    MockHttpServletResponse answer = register(fields);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer))
        .contains("creditCode-problem", "contactMail-problem", "天山储能技术有限公司", "nowhere", "执照.pdf");
  }

  @Test
  void aFileThatOnlyClaimsToBeAPdfIsRefusedAndTheRestStays() throws Exception {
    MockHttpServletResponse answer =
        send("/register", fields(), "执照.pdf", "MZ no pdf".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer)).contains("scan-problem", "天山储能技术有限公司");
  }

  @Test
  void scriptsAreTextInEveryField() throws Exception {
    Map<String, String> fields = fields();
    fields.replaceAll(
        (name, value) ->
            name.equals("kind") || name.equals("parkCode") || name.equals("declared")
                ? value
                : SCRIPT);

    MockHttpServletResponse answer = register(fields);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer)).contains("&lt;script&gt;alert(1)").doesNotContain(SCRIPT);
  }

  @Test
  void scriptsInNamesAreTextWhereverTheyAreShown() throws Exception {
    Map<String, String> fields = fields();
    fields.put("name", SCRIPT);
    fields.put("contactName", SCRIPT);
    register(fields);
    Registration registration = confirmed(fields);

    assertThat(body(open("/register/" + scenes.token(registration))))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain(SCRIPT);
  }

  private Registration confirmed(Map<String, String> fields) throws Exception {
    String id =
        jdbc.sql("select id::text from registration where credit_code = :code")
            .param("code", fields.get("creditCode"))
            .query(String.class)
            .single();
    String link = RegistrationLinks.pathOf(UUID.fromString(id));
    String path = scenes.sent(link);
    mvc.perform(post(path + "/confirm").with(csrf()));
    return ActingAs.person(
        ProposalScenes.officer(Role.FORMAL_REVIEWER, PARK),
        () ->
            reviews.search(null, fields.get("creditCode"), PageRequest.of(0, 1)).iterator().next());
  }

  @Test
  void lookingAtTheLinkConfirmsNothing() throws Exception {
    Registration registration = scenes.submitted(RegistrationScenes.details(PARK));

    MockHttpServletResponse answer = open("/register/" + scenes.token(registration));

    assertThat(body(answer)).contains("待确认邮箱", "确认邮箱，提交园区");
  }

  @Test
  void anUnknownLinkLeadsToANewOne() throws Exception {
    MockHttpServletResponse answer = open("/register/no-such-link");

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(body(answer)).contains("/register/link");
  }

  @Test
  void anExpiredLinkShowsNothingOfTheRegistration() throws Exception {
    Registration registration = scenes.submitted(RegistrationScenes.details(PARK));
    String token = scenes.token(registration);
    jdbc.sql("update registration_link set valid_until = now() where registration_id = :id")
        .param("id", registration.id())
        .update();

    MockHttpServletResponse answer = open("/register/" + token);

    assertThat(answer.getStatus()).isEqualTo(410);
    assertThat(body(answer)).doesNotContain(registration.number(), registration.details().name());
  }

  @Test
  void askingForALinkTellsNobodyWhatExists() throws Exception {
    Registration registration = scenes.submitted(RegistrationScenes.details(PARK));

    assertThat(asked(registration.number(), registration.details().contactMail()))
        .isEqualTo(asked("ZC-2020-999999", "nobody@example.com"));
  }

  private String asked(String number, String mail) throws Exception {
    return body(mvc.perform(
                post("/register/link").param("number", number).param("mail", mail).with(csrf()))
            .andReturn()
            .getResponse())
        .replaceAll("name=\"_csrf\"[^>]*>", "");
  }
}
