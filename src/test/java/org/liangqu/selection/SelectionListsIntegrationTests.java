package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SelectionListsIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String BUREAU = "hami";
  private static final Person OFFICER = ProposalScenes.officer(Role.BUREAU_OFFICER, BUREAU);
  private static final Person LEADER = ProposalScenes.officer(Role.BUREAU_LEADER, BUREAU);
  private static final Person RECOMMENDER = ProposalScenes.officer(Role.RECOMMENDER, PARK);

  @Autowired private ProposalScenes scenes;
  @Autowired private ListScenes listScenes;
  @Autowired private Proposals proposals;
  @Autowired private SelectionLists lists;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;
  @Autowired private Clock clock;

  private Call call;
  private UUID good;
  private UUID better;

  @BeforeEach
  void twoProposalsAreSelected() {
    Instant now = clock.instant();
    call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    good = selected();
    better = selected();
    score(good, "80.00");
    score(better, "90.50");
  }

  private UUID selected() {
    return listScenes.selected(call, PARK).id();
  }

  private void score(UUID proposalId, String mean) {
    jdbc.sql(
            """
            update review_panel_score set mean = cast(:mean as numeric)
            where panel_id in (select id from review_panel where proposal_id = :proposal)
            """)
        .param("mean", mean)
        .param("proposal", proposalId)
        .update();
  }

  @Test
  void gathersWhatWaitsTheBestScoreFirst() {
    SelectionListView list = open();

    assertThat(list.number()).isEqualTo("HAMI-LX-" + call.year() + "-001");
    assertThat(list.entries()).extracting(ListEntry::proposalId).containsExactly(better, good);
    assertThat(list.entries().get(0).score()).isEqualByComparingTo("90.5");
    assertRefused(this::open, "已有办理中的遴选清单（" + list.number() + "）");
  }

  @Test
  void opensNoListOfNothing() {
    Call empty = scenes.call(clock.instant(), clock.instant().plus(Duration.ofDays(9)));

    assertRefused(() -> as(OFFICER, () -> lists.open(empty.id(), BUREAU)), "没有待列入清单的项目");
  }

  @Test
  void isLeftToTheBureausOwnOfficersAndLeaders() {
    Person foreign = ProposalScenes.officer(Role.BUREAU_OFFICER, "karamay");

    assertRefused(() -> as(foreign, () -> lists.open(call.id(), BUREAU)), "只有该科技局的经办人");
    UUID list = open().id();
    assertRefused(() -> as(LEADER, () -> lists.draft(list, List.of(), null, null)), "经办人");
    draft(list);
    assertRefused(() -> as(OFFICER, () -> lists.sign(list, "SIGN", null)), "负责人");
    assertRefused(() -> as(foreign, () -> lists.view(list)), "不能查看");
    assertRefused(() -> as(RECOMMENDER, () -> lists.view(list)), "不能查看");
  }

  @Test
  void isNotSignedByWhoeverDraftedIt() {
    Person both =
        new Person(
            "both",
            "两职",
            Set.of(Office.of(Role.BUREAU_OFFICER, BUREAU), Office.of(Role.BUREAU_LEADER, BUREAU)));
    UUID list = open().id();
    as(both, () -> lists.draft(list, null, null, null));

    assertRefused(() -> as(both, () -> lists.sign(list, "SIGN", null)), "拟定人不能签发");
  }

  @Test
  void asksTheLeaderForADecisionAndForReasons() {
    UUID list = open().id();
    draft(list);

    assertRefused(() -> sign(list, "", null), "请选择签发或退回修改");
    assertRefused(() -> sign(list, "PASS", null), "没有这个结论");
    assertRefused(() -> sign(list, "RETURN", "不行"), "至少 4 个字");
    sign(list, "RETURN", "请核对排序");
    draft(list);
    sign(list, "SIGN", null);
    assertRefused(() -> sign(list, "SIGN", null), "不在签发环节");
  }

  @Test
  void issuesOnceWhatIsListedAndEndsWhatIsStruck() {
    UUID list = open().id();
    as(OFFICER, () -> lists.draft(list, List.of(good.toString()), "与在研项目重复", null));
    sign(list, "SIGN", null);
    assertRefused(() -> lists.issue(list), "遴选函尚未生成");
    lists.produce(list);
    lists.issue(list);
    lists.issue(list);

    assertThat(proposals.summary(better).stage()).isEqualTo(Stage.RECOMMENDATION);
    assertThat(proposals.summary(good).status()).isEqualTo(ProposalStatus.REJECTED);
    assertThat(lists.isOnIssuedList(better)).isTrue();
    assertThat(lists.isOnIssuedList(good)).isFalse();
    assertThat(as(RECOMMENDER, () -> lists.view(list)).status()).isEqualTo(ListStatus.ISSUED);
    assertThat(as(RECOMMENDER, () -> lists.entryOf(better))).isPresent();
  }

  @Test
  void leavesOutWhatWasWithdrawnMeanwhile() {
    UUID list = open().id();
    draft(list);
    sign(list, "SIGN", null);
    proposals.reject(good, Stage.SELECTION, "测试：中途离开");
    lists.produce(list);
    lists.issue(list);

    assertThat(lists.view(list).listed()).extracting(ListEntry::proposalId).containsExactly(better);
  }

  @Test
  void numbersLettersInTheirOwnSeriesAndProducesThemOnce() throws Exception {
    UUID list = open().id();
    draft(list);
    assertRefused(() -> lists.produce(list), "尚未签发");
    sign(list, "SIGN", null);
    List<ListDocument> first = lists.produce(list);

    assertThat(lists.produce(list)).isEqualTo(first);
    assertThat(first)
        .extracting(ListDocument::kind)
        .containsExactlyInAnyOrder(DocumentKind.LETTER, DocumentKind.LIST);
    assertThat(lists.view(list).letterNumber()).matches("哈科函〔\\d{4}〕\\d+号");
    for (ListDocument document : first) {
      byte[] content = lists.document(list, document.id()).content();
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
          .isEqualTo(document.sha256());
    }
  }

  @Test
  void putsOnRecordToWhomADocumentWasHanded() {
    UUID list = open().id();
    draft(list);
    sign(list, "SIGN", null);
    ListDocument letter = lists.produce(list).get(0);
    as(OFFICER, () -> lists.document(list, letter.id()));

    assertThat(
            jdbc.sql("select exported_by from export_record where sha256 = :hash")
                .param("hash", letter.sha256())
                .query(String.class)
                .list())
        .containsExactly(OFFICER.id());
  }

  @Test
  void handsDocumentsToThoseTheyConcern() throws Exception {
    UUID list = open().id();
    draft(list);
    sign(list, "SIGN", null);
    ListDocument letter = lists.produce(list).get(0);
    String path = "/selection-lists/" + list + "/documents/" + letter.id();

    web.perform(get(path).with(user(new IdentityPrincipal(OFFICER))))
        .andExpect(status().isOk())
        .andExpect(content().contentType(letter.kind().mediaType()));
    web.perform(get(path).with(user(new IdentityPrincipal(RECOMMENDER))))
        .andExpect(status().isForbidden());
    lists.issue(list);
    web.perform(get(path).with(user(new IdentityPrincipal(RECOMMENDER))))
        .andExpect(status().isOk());
  }

  @Test
  void makesAFurtherListOnceTheFirstIsIssued() {
    UUID first = open().id();
    draft(first);
    sign(first, "SIGN", null);
    lists.produce(first);
    lists.issue(first);
    UUID later = selected();

    SelectionListView second = open();
    assertThat(second.number()).endsWith("-002");
    assertThat(second.entries()).extracting(ListEntry::proposalId).containsExactly(later);
    assertThat(as(OFFICER, () -> lists.of(call.id(), BUREAU))).hasSize(2);
  }

  @Test
  void givesItsProposalsBackWhenCancelled() {
    UUID list = open().id();
    assertRefused(() -> as(OFFICER, () -> lists.cancel(list, "")), "请");
    as(OFFICER, () -> lists.cancel(list, "批次调整，重新汇集"));

    List<UUID> gathered = new ArrayList<>();
    open().entries().forEach(entry -> gathered.add(entry.proposalId()));
    assertThat(gathered).containsExactly(better, good);
  }

  private SelectionListView open() {
    return as(OFFICER, () -> lists.open(call.id(), BUREAU));
  }

  private void draft(UUID list) {
    as(OFFICER, () -> lists.draft(list, List.of(), null, "拟全部列入"));
  }

  private void sign(UUID list, String decision, String opinion) {
    as(LEADER, () -> lists.sign(list, decision, opinion));
  }

  private static <T> T as(Person person, Supplier<T> action) {
    return ActingAs.person(person, action);
  }

  private static void as(Person person, Runnable action) {
    ActingAs.person(person, action);
  }

  private static void assertRefused(Runnable action, String message) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(action::run).withMessageContaining(message);
  }
}
