package org.liangqu.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody without an account is shown, over the wire. */
@IntegrationTest
class VisitorPagesIntegrationTests {

  private static final Person ADMINISTRATOR =
      new Person("visitors-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private TestRestTemplate http;
  @Autowired private MockMvc mvc;
  @Autowired private Clock clock;
  @Autowired private ProposalScenes scenes;
  @Autowired private CallAdministration administration;

  private Call call;

  @BeforeEach
  void aCallIsOpen() {
    call = scenes.openCall();
  }

  private ResponseEntity<String> visit(String page) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(MediaType.TEXT_HTML));
    return http.exchange(page, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  private String shown(String page) {
    ResponseEntity<String> answer = visit(page);
    assertThat(answer.getStatusCode()).as(page).isEqualTo(HttpStatus.OK);
    return answer.getBody();
  }

  private String ofCall(String rest) {
    return "/calls/" + call.year() + rest;
  }

  @Test
  void anUnknownYearLeadsBackToTheCalls() {
    ResponseEntity<String> answer = visit("/calls/1999");
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody())
        .contains("没有这一年度的申报通知", "返回“申报通知”", "aria-label=\"主导航\"", "href=\"/sign-in\"");
  }

  @Test
  void whoHasSignedInKeepsTheOwnNavigationToo() throws Exception {
    mvc.perform(get("/calls/1999").with(user(new IdentityPrincipal(ADMINISTRATOR))))
        .andExpect(content().string(containsString("href=\"/what-if\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/calls", "/parks", "/how-to-apply", "/working-days", "/robots.txt"})
  void noSessionIsBegunForWhoeverOnlyReads(String page) {
    assertThat(visit(page).getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/calls", "/parks", "/how-to-apply", "/working-days"})
  void aVisitorsBrowserAsksWhetherAPageStillHolds(String page) {
    assertThat(visit(page).getHeaders().getCacheControl()).contains("no-cache", "private");
  }

  @Test
  void theFrontPageAnnouncesACallAndTheTypesByTheTablesInForce() {
    assertThat(shown("/"))
        .contains("年度测试申报通知", "距网上申报截止", "300–500", "1,000", "自筹不低于财政资金的 2 倍", "实施期限2至3年")
        .contains("支持创新型企业围绕产业关键核心技术", "href=\"/register\"", "href=\"/sign-in\"")
        .doesNotContain("通过财政科研项目立项程序");
  }

  @Test
  void aCallIsReadWithItsGuideClauseByClause() {
    assertThat(shown(ofCall("")))
        .contains(call.title(), "id=\"clause-四.7\"", "id=\"clause-二(一)4\"")
        .doesNotContain(ofCall("/edit"), ofCall("/history"));
    assertThat(shown("/calls")).contains(call.title()).doesNotContain("/calls/new", "_csrf");
  }

  @Test
  void theDatesComeAsACalendarFileThatLeadsBack() {
    ResponseEntity<String> file = http.getForEntity(ofCall("/calendar.ics"), String.class);

    assertThat(file.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    assertThat(file.getBody()).contains("BEGIN:VCALENDAR", ofCall(""));
  }

  @Test
  void aDraftDoesNotExistForVisitors() {
    Instant opens = clock.instant().plus(Duration.ofDays(400));
    Call last = scenes.call(opens, opens.plus(Duration.ofDays(30)));
    Call draft = ActingAs.person(ADMINISTRATOR, () -> administration.copy(last.id()));
    try {
      assertThat(visit("/calls/" + draft.year()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(visit("/calls/" + draft.year() + "/calendar.ics").getStatusCode())
          .isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(shown("/calls")).doesNotContain("/calls/" + draft.year());
      assertThat(shown("/")).doesNotContain("/calls/" + draft.year());
    } finally {
      ActingAs.person(ADMINISTRATOR, () -> administration.discard(draft.id()));
    }
  }

  @Test
  void parksAreShownWithTheirOfficesAndTheGuidesOtherContacts() {
    assertThat(shown("/parks"))
        .contains("昌吉国家农业高新技术产业示范区", "昌吉州科技局", "李倩", "tel:0994-2350171")
        .contains("自治区科技厅科技援疆处", "tel:0991-3835189");
  }

  @Test
  void theGuideIsQuotedOnHowToApply() {
    assertThat(shown("/how-to-apply"))
        .contains("#clause-四.8", "第一次申报？", "母子公司、子公司之间申报项目累计不得超过3项", "审计报告", "合作协议", "成果证明");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no-such-page", "/calls/no-such/page", "/proposal"})
  void whoMistypesIsToldSoAndLedBack(String page) {
    ResponseEntity<String> answer = visit(page);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    assertThat(answer.getBody()).contains("没有找到页面", "href=\"/how-to-apply\"");
  }

  @Test
  void aYearWithoutACallIsNotFound() {
    assertThat(visit("/calls/1999").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(visit("/calls/last").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void searchEnginesAreKeptToWhatIsPublic() {
    assertThat(shown("/robots.txt")).contains("Allow: /calls", "Disallow: /\n");
    assertThat(shown("/parks")).containsPattern("rel=\"canonical\" href=\"http[^\"]*/parks\"");
  }

  @Test
  void whoeverIsSignedInKeepsTheOwnNavigation() throws Exception {
    mvc.perform(get("/how-to-apply").with(user(new IdentityPrincipal(ADMINISTRATOR))))
        .andExpect(content().string(containsString("退出")))
        .andExpect(content().string(not(containsString("href=\"/sign-in\""))))
        .andExpect(content().string(not(containsString("第一次申报？"))));
  }
}
