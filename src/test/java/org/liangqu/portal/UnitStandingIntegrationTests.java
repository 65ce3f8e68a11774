package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.Inbox;
import org.liangqu.notification.InboxMessage;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.review.ReviewScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@DisplayName("Where a proposal stands for its unit")
class UnitStandingIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String TO_DO = "您现在要做的";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private ReviewScenes reviews;
  @Autowired private Drafts drafts;
  @Autowired private Inbox inbox;
  @Autowired private JdbcClient jdbc;

  private Unit unit;
  private ProposalSummary proposal;

  @BeforeEach
  void aSubmittedProposal() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.submitted(scenes.openCall(), unit);
  }

  private void returnIt() {
    ActingAs.person(
        Person.SYSTEM,
        () -> {
          proposals.enter(proposal.id(), Stage.FORMAL_REVIEW);
          proposals.returnForCorrection(proposal.id(), Stage.FORMAL_REVIEW, "请补正", null);
        });
  }

  private void sees(Person person, String page, Matcher<String> text) throws Exception {
    mvc.perform(get(page).with(user(new IdentityPrincipal(person))))
        .andExpect(content().string(text));
  }

  private void sees(Person person, Matcher<String> text) throws Exception {
    sees(person, "/proposals/" + proposal.id(), text);
  }

  @Test
  void tellsTheUnitWhatToCorrectAndHowFarItIs() throws Exception {
    returnIt();
    sees(
        administrator(unit),
        allOf(containsString("按退回意见修改，核对后重新提交。"), containsString("与第 1 版相比，还没有修改。")));
    ActingAs.person(
        applicant(unit),
        () ->
            drafts.save(
                proposal.id(),
                "title",
                TextNode.valueOf(proposal.title()),
                TextNode.valueOf(proposal.title() + "二期")));
    sees(applicant(unit), containsString("与第 1 版相比，已修改 1 项内容、0 个附件。"));
  }

  @Test
  void saysOnceByWhenToCorrect() throws Exception {
    returnIt();
    sees(administrator(unit), allOf(containsString("截止时间："), not(containsString("前补正"))));
    sees(officer(Role.FORMAL_REVIEWER, PARK), containsString("前补正"));
  }

  @Test
  void marksTheMessagesItShowsAsReadAndNoOther() throws Exception {
    Person reader = administrator(unit);
    UUID shown = message(reader);
    UUID later = message(reader);
    sees(reader, allOf(containsString("全部标为已读"), containsString(shown.toString())));
    mvc.perform(
            post("/messages/read")
                .param("proposal", proposal.id().toString())
                .param("message", shown.toString())
                .with(user(new IdentityPrincipal(reader)))
                .with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + proposal.id() + "#messages"));
    assertThat(unread(reader)).containsExactly(later);
  }

  @Test
  void offersNothingToMarkOnceAllIsRead() throws Exception {
    Person reader = administrator(unit);
    UUID message = message(reader);
    ActingAs.person(reader, () -> inbox.open(message));
    sees(reader, allOf(containsString("关于本项目的消息"), not(containsString("全部标为已读"))));
  }

  private UUID message(Person reader) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into inbox_message (id, recipient_id, proposal_id, subject, body, link, sent_at)
            values (?, ?, ?, '消息', '正文', '/', now())
            """)
        .params(id, reader.id(), proposal.id())
        .update();
    return id;
  }

  private List<UUID> unread(Person reader) {
    return ActingAs.person(reader, () -> inbox.mineAbout(proposal.id(), 9)).stream()
        .filter(InboxMessage::isUnread)
        .map(InboxMessage::id)
        .toList();
  }

  @Test
  void tellsTheUnitWhoHasItNowAndWhatItDidItself() throws Exception {
    ActingAs.person(Person.SYSTEM, () -> proposals.enter(proposal.id(), Stage.FORMAL_REVIEW));
    sees(applicant(unit), allOf(containsString("目前由昌吉高新区办理“园区形式审查”"), containsString("提交了第 1 版")));
    sees(applicant(unit), "/proposals", containsString("等待园区形式审查（第2个环节，共7个）"));
  }

  @Test
  void tellsNobodyElse() throws Exception {
    returnIt();
    sees(officer(Role.FORMAL_REVIEWER, PARK), not(containsString(TO_DO)));
    sees(officer(Role.AUDITOR, null), not(containsString(TO_DO)));
  }

  @Test
  void namesNoExpertAndNoScoreToTheUnit() throws Exception {
    reviews.toExpertReview(proposal.id());
    reviews.score(proposal.id(), PARK, "10");
    sees(
        administrator(unit),
        allOf(
            containsString("目前由昌吉高新区办理“园区专家评审”"),
            not(containsString("测试专家")),
            not(containsString("是 5，否 0"))));
  }
}
