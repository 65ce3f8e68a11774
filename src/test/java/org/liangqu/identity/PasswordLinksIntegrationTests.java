package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PasswordLinksIntegrationTests {

  private static final String WANTED = "tianshan-blue-lake";

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private AccountLinkScenes mails;
  @Autowired private Passwords passwords;
  @Autowired private Invitations invitations;
  @Autowired private SignInSessions sessions;
  @Autowired private SignInProperties limits;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private SignInPerson person;

  @BeforeEach
  void somebodyWithAnAccount() {
    person = SignInPerson.with(mvc, accounts, Office.of(Role.INTAKE_OFFICER));
  }

  private void send(LinkPurpose purpose) {
    transaction.executeWithoutResult(status -> links.send(purpose, person.account()));
  }

  private String resetToken() {
    send(LinkPurpose.RESET);
    return mails.tokenSentTo(person.account());
  }

  private ResultActions choose(String token, String password) throws Exception {
    return person.perform(
        post("/password/new")
            .param("token", token)
            .param("password", password)
            .param("repeated", password),
        new MockHttpSession());
  }

  private ResultActions open(String token) throws Exception {
    return person.perform(get("/password/new").param("token", token), new MockHttpSession());
  }

  private ResultActions forget(SignInPerson who) throws Exception {
    return who.perform(
        post("/password/forgotten").param("account", who.account()), new MockHttpSession());
  }

  /** What was asked for is done after the answer, in its order. */
  private void untilDone(SignInPerson last) {
    await()
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from sign_in_record where account = :account"
                                + " and kind = 'RESET_REQUESTED'")
                        .param("account", last.account())
                        .query(Integer.class)
                        .single()
                    > 0);
  }

  @Test
  void aLinkSetsANewPassword() throws Exception {
    choose(resetToken(), WANTED).andExpect(redirectedUrl("/sign-in?reset"));
    person.tries(WANTED).andExpect(redirectedUrl("/"));
  }

  @Test
  void theOldPasswordIsNoLongerAccepted() throws Exception {
    choose(resetToken(), WANTED);
    person.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/sign-in?error"));
  }

  @Test
  void aLinkIsUsedOnce() throws Exception {
    String token = resetToken();
    choose(token, WANTED);
    choose(token, "another-blue-lake").andExpect(content().string(containsString("链接已经用过")));
    person.tries(WANTED).andExpect(redirectedUrl("/"));
  }

  @Test
  void oneLinkUsedTwiceAtOnceSetsOnePassword() throws Exception {
    String token = resetToken();
    List<String> answers =
        Simultaneously.tryTo(
            () -> passwords.choose(token, WANTED).account(),
            () -> passwords.choose(token, "another-blue-lake").account());
    assertThat(answers).containsExactlyInAnyOrder(person.account(), "链接已不能使用，请申请新的链接。");
  }

  @Test
  void aNewerLinkTakesThePlaceOfTheOlder() throws Exception {
    String older = resetToken();
    resetToken();
    open(older).andExpect(content().string(containsString("取代")));
  }

  @Test
  void anHourLaterTheLinkHasExpired() throws Exception {
    String token = resetToken();
    jdbc.sql(
            """
            update account_link_secret set valid_until = valid_until - interval '60 minutes'
             where link_id in (select id from account_link where account = :account)
            """)
        .param("account", person.account())
        .update();
    open(token).andExpect(content().string(containsString("链接已过期")));
  }

  @Test
  void aLinkNeverSentIsExplained() throws Exception {
    open("guessed").andExpect(content().string(containsString("申请新的链接")));
  }

  @Test
  void aWeakPasswordLeavesTheLinkUsable() throws Exception {
    String token = resetToken();
    choose(token, "password12345").andExpect(content().string(containsString("容易被猜到")));
    choose(token, WANTED).andExpect(redirectedUrl("/sign-in?reset"));
  }

  @Test
  void nothingInTheDatabaseOpensTheLink() {
    String token = resetToken();
    assertThat(
            jdbc.sql("select link || subject || body from delivery where recipient_id = :account")
                .param("account", person.account())
                .query(String.class)
                .list())
        .noneMatch(text -> text.contains(token));
    assertThat(
            jdbc.sql("select encode(hash, 'escape') from account_link_secret")
                .query(String.class)
                .list())
        .doesNotContain(token);
  }

  @Test
  void aResetEndsAllSessionsAndTheLock() throws Exception {
    person.signsIn();
    String token = resetToken();
    person.triesInVain(5);
    choose(token, WANTED);
    assertThat(sessions.of(person.account())).isEmpty();
    person.tries(WANTED).andExpect(redirectedUrl("/"));
  }

  @Test
  void aResetIsReportedToItsOwner() throws Exception {
    choose(resetToken(), WANTED);
    assertThat(
            jdbc.sql("select subject from inbox_message where recipient_id = :account")
                .param("account", person.account())
                .query(String.class)
                .list())
        .containsExactly("密码已更改");
  }

  @Test
  void whoForgetsAPasswordIsAnsweredAlikeKnownOrNot() throws Exception {
    forget(person).andExpect(redirectedUrl("/password/forgotten?sent"));
    SignInPerson stranger = SignInPerson.stranger(mvc);
    forget(stranger).andExpect(redirectedUrl("/password/forgotten?sent"));
    untilDone(stranger);
    assertThat(mails.mailsTo(person.account())).isEqualTo(1);
    assertThat(mails.mailsTo(stranger.account())).isZero();
  }

  @Test
  void noMoreThanThreeLinksAnHourAreSentToAnAccount() throws Exception {
    for (int time = 0; time < 5; time++) {
      forget(person);
    }
    SignInPerson last = SignInPerson.stranger(mvc);
    forget(last);
    untilDone(last);
    assertThat(mails.mailsTo(person.account())).isEqualTo(limits.resetsPerHour());
  }

  @Test
  void aDisabledAccountGetsNoLink() throws Exception {
    jdbc.sql("insert into account_disabled values (:account, now(), 'test')")
        .param("account", person.account())
        .update();
    forget(person);
    untilDone(person);
    assertThat(mails.mailsTo(person.account())).isZero();
  }

  @Test
  void anInvitationOpensAnAccountWithoutAPassword() throws Exception {
    String id = "invited-" + UUID.randomUUID();
    invitations.invite(id, "李某", id + "@example.com", Set.of(Office.of(Role.EXPERT)));
    String token = mails.tokenSentTo(id);
    open(token).andExpect(content().string(containsString("欢迎，请设置密码")));
    choose(token, WANTED).andExpect(redirectedUrl("/sign-in?activated"));
    assertThat(accounts.checkPassword(id, WANTED)).isTrue();
  }

  @Test
  void anInvitationIsValidForAWeek() {
    send(LinkPurpose.INVITATION);
    String token = mails.tokenSentTo(person.account());
    assertThat(links.find(token))
        .hasValueSatisfying(
            link -> assertThat(link.validUntil()).isAfter(Instant.now().plus(Duration.ofDays(6))));
  }

  @Test
  void nobodyIsInvitedToAnAccountThatIsTaken() {
    assertThatThrownBy(() -> invitations.invite(person.account(), "李某", "a@example.com", Set.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已被使用");
  }
}
