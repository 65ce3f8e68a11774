package org.liangqu.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Receipt;
import org.liangqu.proposal.Receipts;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.FlashMap;

@IntegrationTest
class SubmissionPagesIntegrationTests {

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Receipts receipts;
  @Autowired private Attachments attachments;
  @Autowired private ClockScenes clock;

  private Call call;
  private Unit unit;
  private UUID id;

  @BeforeEach
  void aDraft() {
    call = scenes.openCall();
    unit = scenes.approvedUnit("urumqiHitech");
    id = scenes.soundDraft(call, unit).id();
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private String path(String rest) {
    return "/proposals/" + id + rest;
  }

  private String page(Person person) throws Exception {
    return as(person, get(path("/submit")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static String hidden(String page, String name) {
    Matcher field = Pattern.compile("name=\"%s\" value=\"([^\"]+)\"".formatted(name)).matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private MockHttpServletRequestBuilder submission(String page) {
    return post(path("/submit"))
        .param("key", hidden(page, "key"))
        .param("seen", hidden(page, "seen"))
        .param("at", hidden(page, "at"))
        .param("declared", "true");
  }

  private String receiptPath() {
    return path("/versions/1/receipt");
  }

  private ProposalStatus standing(Person person) {
    return ActingAs.person(person, () -> proposals.summary(id)).status();
  }

  @Test
  void leadsTheSameFormSentTwiceToTheSameReceipt() throws Exception {
    String page = page(administrator(unit));
    for (int i = 0; i < 2; i++) {
      as(administrator(unit), submission(page)).andExpect(redirectedUrl(receiptPath()));
    }
    assertThat(ActingAs.person(administrator(unit), () -> proposals.versions(id))).hasSize(1);
  }

  @Test
  void leadsAnotherFormForWhatWasSubmittedToItsReceipt() throws Exception {
    String one = page(administrator(unit));
    String another = page(administrator(unit));
    as(administrator(unit), submission(one));
    as(administrator(unit), submission(another))
        .andExpect(redirectedUrl(receiptPath()))
        .andExpect(
            flash().attribute("refused", hasProperty("message", containsString("不能修改或重复提交"))));
    as(administrator(unit), get(path("/submit"))).andExpect(redirectedUrl(receiptPath()));
  }

  @Test
  void submitsNothingUnderATokenThatWasTamperedWith() throws Exception {
    String page = page(administrator(unit));
    as(
            administrator(unit),
            post(path("/submit"))
                .param("key", "<不是标识>")
                .param("seen", hidden(page, "seen"))
                .param("declared", "true"))
        .andExpect(redirectedUrl(path("/submit")))
        .andExpect(flash().attribute("refused", hasProperty("message", containsString("提交请求的标识"))));
    assertThat(standing(administrator(unit))).isEqualTo(ProposalStatus.DRAFT);
  }

  @Test
  void submitsNothingThatNobodySaw() throws Exception {
    as(administrator(unit), post(path("/submit")).param("key", "k").param("declared", "true"))
        .andExpect(flash().attribute("refused", hasProperty("message", containsString("又有改动"))));
    assertThat(standing(administrator(unit))).isEqualTo(ProposalStatus.DRAFT);
  }

  @Test
  void asksForTheUnitsDeclaration() throws Exception {
    as(administrator(unit), post(path("/submit")).param("key", "k"))
        .andExpect(redirectedUrl(path("/submit")))
        .andExpect(
            flash().attribute("refused", hasProperty("message", containsString("请先勾选单位承诺"))));
  }

  @Test
  void tellsTheAdministratorWhatTheApplicantChangedMeanwhile() throws Exception {
    String page = page(administrator(unit));
    as(applicant(unit), saving("title", title(), "改过的名称")).andExpect(status().isOk());
    FlashMap next =
        as(administrator(unit), submission(page))
            .andExpect(redirectedUrl(path("/submit")))
            .andReturn()
            .getFlashMap();
    as(administrator(unit), get(path("/submit")).flashAttrs(next))
        .andExpect(content().string(containsString("打开本页以后的修改")))
        .andExpect(content().string(containsString("<strong>项目名称</strong>")));
    assertThat(standing(administrator(unit))).isEqualTo(ProposalStatus.DRAFT);
  }

  private String title() {
    return ActingAs.person(applicant(unit), () -> proposals.dossier(id)).content().title();
  }

  private MockHttpServletRequestBuilder saving(String field, String base, String value) {
    return post(path("/edit/fields"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            "{\"field\":\"%s\",\"base\":\"%s\",\"value\":\"%s\",\"account\":\"%s\"}"
                .formatted(field, base, value, applicant(unit).id()));
  }

  @Test
  void namesWhatIsMissingWithAWayToIt() throws Exception {
    id = scenes.draft(call, unit, ProposalContent.titled("刚起名")).id();
    assertThat(page(administrator(unit)))
        .contains("请承诺申报材料真实有效", "field=declarations.truthful", "补齐上面列出的内容后，才能提交")
        .doesNotContain("name=\"declared\"");
  }

  @Test
  void tellsTheCloseToWhoeverComesASecondTooLate() throws Exception {
    String page = page(administrator(unit));
    clock.stoppedAt(
        call.closes().plusSeconds(1),
        () ->
            as(administrator(unit), submission(page))
                .andExpect(redirectedUrl(path("/submit")))
                .andExpect(
                    flash()
                        .attribute(
                            "refused", hasProperty("message", containsString("截止申报，现在不能提交")))));
    clock.stoppedAt(
        call.closes().plusSeconds(1),
        () ->
            as(administrator(unit), get(path("/submit")))
                .andExpect(content().string(containsString("填写的内容和附件已保存")))
                .andExpect(content().string(not(containsString("name=\"declared\"")))));
    assertThat(standing(administrator(unit))).isEqualTo(ProposalStatus.DRAFT);
  }

  @Test
  void closesEveryPageAndAddressToTheApplicantsWhileTheAdministratorHasIt() throws Exception {
    as(applicant(unit), post(path("/hand-over")).param("note", "请核对经费"))
        .andExpect(redirectedUrl(path("/submit")));
    as(applicant(unit), get(path("/edit"))).andExpect(redirectedUrl(path("/submit")));
    as(applicant(unit), get(path("/edit/basics"))).andExpect(redirectedUrl(path("/submit")));
    as(applicant(unit), saving("title", "", "改"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("proposal-handed-over"))
        .andExpect(jsonPath("$.detail").value(containsString("请先撤回送审")));
    as(applicant(unit), get(path("/submit")))
        .andExpect(content().string(containsString("请核对经费")))
        .andExpect(content().string(containsString("撤回送审")));
    as(administrator(unit), get(path("/edit/basics"))).andExpect(status().isOk());
  }

  @Test
  void givesItBackToTheApplicantsWithTheAdministratorsWord() throws Exception {
    as(applicant(unit), post(path("/hand-over")));
    as(administrator(unit), post(path("/hand-back")).param("note", "请补充考核指标"));
    as(applicant(unit), get(path("/edit/basics"))).andExpect(status().isOk());
    assertThat(page(applicant(unit))).contains("单位退回修改", "请补充考核指标", "送单位确认");
  }

  @Test
  void givesItBackToTheApplicantsWhoWantIt() throws Exception {
    as(applicant(unit), post(path("/hand-over")));
    as(applicant(unit), post(path("/take-back"))).andExpect(redirectedUrl(path("/submit")));
    as(applicant(unit), get(path("/edit/basics"))).andExpect(status().isOk());
  }

  @Test
  void showsWhatIsAnotherThanInTheLastVersionAsTheComparisonDoes() throws Exception {
    returnIt();
    as(applicant(unit), saving("title", title(), title() + "二期")).andExpect(status().isOk());
    replaceTheFirstFile();
    String page = page(administrator(unit));
    assertThat(page).contains("共有 1 项内容、1 个附件有变化。");
    assertThat(comparedIn(page))
        .isNotEmpty()
        .isEqualTo(
            comparedIn(
                as(administrator(unit), get(path("/compare")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)));
  }

  private void returnIt() {
    ActingAs.person(administrator(unit), () -> proposals.submit(id));
    ActingAs.person(
        Person.SYSTEM,
        () -> {
          proposals.enter(id, Stage.FORMAL_REVIEW);
          proposals.returnForCorrection(id, Stage.FORMAL_REVIEW, "请补正", null);
        });
  }

  private void replaceTheFirstFile() {
    ActingAs.person(
        applicant(unit),
        () -> {
          Attachment file = proposals.view(id).attachments().get(0);
          return attachments.replace(
              id, file.id(), "新.pdf", new ByteArrayInputStream(SampleFiles.pdf("新")));
        });
  }

  /** What a page puts beside each other, as it is written. */
  private static List<String> comparedIn(String page) {
    return Pattern.compile("<div class=\"cmp-side\">.*?</div>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void saysSoWhereNothingIsAnother() throws Exception {
    returnIt();
    assertThat(page(administrator(unit))).contains("内容和附件与上一版完全相同。");
  }

  @Test
  void hidesAnothersSubmission() throws Exception {
    Unit other = scenes.approvedUnit("urumqiHitech");
    as(administrator(other), get(path("/submit"))).andExpect(status().isNotFound());
    as(administrator(other), post(path("/hand-back"))).andExpect(status().isNotFound());
    as(administrator(other), get(receiptPath())).andExpect(status().isNotFound());
  }

  @Test
  void answersARepeatedRequestOverRestByItsKey() throws Exception {
    for (int i = 0; i < 2; i++) {
      as(
              administrator(unit),
              post("/api" + path("/submission")).header("Idempotency-Key", "rest-1"))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.proposal.version").value(1));
    }
    as(administrator(unit), post("/api" + path("/submission")).header("Idempotency-Key", "rest-2"))
        .andExpect(status().isConflict());
  }

  @Test
  void handsOverAndBackOverRest() throws Exception {
    as(applicant(unit), json(post("/api" + path("/hand-over")), "{\"note\":\"好了\"}"))
        .andExpect(jsonPath("$.changeable").value(false));
    as(administrator(unit), json(post("/api" + path("/hand-back")), "{\"note\":\"改\"}"))
        .andExpect(status().isOk());
    as(applicant(unit), get("/api" + path(""))).andExpect(jsonPath("$.changeable").value(true));
  }

  private static MockHttpServletRequestBuilder json(
      MockHttpServletRequestBuilder request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body);
  }

  @Test
  void tellsStrangersWhetherAReceiptIsValidAndNothingOfTheProposal() throws Exception {
    as(administrator(unit), submission(page(administrator(unit))));
    Receipt receipt = ActingAs.person(administrator(unit), () -> receipts.of(id, 1));
    as(administrator(unit), get(receiptPath()))
        .andExpect(content().string(containsString(receipt.hash())));
    mvc.perform(checking(receipt.number(), receipt.hash()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<strong>有效。</strong>")))
        .andExpect(content().string(not(containsString(receipt.title()))))
        .andExpect(content().string(not(containsString(receipt.unitName()))));
    mvc.perform(checking(receipt.number(), "0".repeat(64)))
        .andExpect(content().string(containsString("<strong>无效。</strong>")));
  }

  private static MockHttpServletRequestBuilder checking(String number, String hash) {
    return get("/receipts/check").param("number", number).param("hash", hash);
  }
}
