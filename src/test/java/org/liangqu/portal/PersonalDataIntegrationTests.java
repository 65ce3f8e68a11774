package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFixtures;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.organization.ChainPosition;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitKind;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ReviewScenes;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands behind the doors, whoever opens them. */
@IntegrationTest
class PersonalDataIntegrationTests {

  private static final String PARK = "karamayHitech";
  private static final String PHONE = "13700009876";
  private static final String MAIL = "somebody.private@example.com";
  private static final AtomicInteger SEED = new AtomicInteger(950_000);
  private static final Person AUDITOR =
      new Person("privacy-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));
  private static final Person ADMINISTRATOR =
      new Person("privacy-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private MockMvc mvc;
  @Autowired private PersonalDataScenes doors;
  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private Units units;
  @Autowired private Accounts accounts;
  @Autowired private Proposals proposals;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Unit unit;
  private ProposalSummary proposal;
  private Map<String, String> variables;

  @BeforeEach
  void aProposalOfAUnitWithAContact() {
    Call call = scenes.openCall();
    unit = units.approve(units.register(unitWithPhone()).id());
    proposal = scenes.soundlySubmitted(call, unit);
    variables =
        Map.of(
            "id", proposal.id().toString(),
            "number", proposal.number(),
            "year", Integer.toString(call.year()),
            "creditCode", unit.creditCode().value(),
            "register", "chain-enterprises");
    aFailedDelivery();
  }

  private static NewUnit unitWithPhone() {
    return new NewUnit(
        CreditCodes.generate(SEED.getAndIncrement()),
        "有联系人的单位",
        UnitKind.ENTERPRISE,
        EnterpriseSize.SMALL,
        PARK,
        false,
        ChainPosition.BACKBONE,
        true,
        false,
        false,
        false,
        "法定代表人",
        "联系人",
        PHONE,
        null);
  }

  private void aFailedDelivery() {
    Delivery delivery = DeliveryFixtures.mailToAddress(MAIL, "标题", "正文 " + PHONE);
    transaction.executeWithoutResult(status -> outbox.send(List.of(delivery)));
    jdbc.sql("update delivery set state = 'GIVEN_UP', problem = :problem where id = :id")
        .param("problem", "550 <" + MAIL + "> unknown, 短信 " + PHONE)
        .param("id", delivery.id())
        .update();
  }

  private Stream<Person> everybody() {
    return Stream.of(
        applicant(unit),
        officer(Role.FORMAL_REVIEWER, PARK),
        officer(Role.REVIEW_COORDINATOR, PARK),
        officer(Role.PARK_SUPERVISOR, PARK),
        officer(Role.BUREAU_OFFICER, "karamay"),
        officer(Role.BUREAU_LEADER, "karamay"),
        AUDITOR,
        ADMINISTRATOR);
  }

  /** The doors at which the person reads the secret. */
  private Set<String> doorsTo(String secret, Person person) throws Exception {
    Set<String> open = new HashSet<>();
    doors
        .readAs(person, mvc, variables)
        .forEach(
            (door, text) -> {
              if (text.contains(secret)) {
                open.add(door);
              }
            });
    return open;
  }

  @Test
  void showsAWholePhoneNumberInTheDossierAndToTheUnitAlone() throws Exception {
    Set<String> open = new HashSet<>();
    for (Person person : everybody().toList()) {
      open.addAll(doorsTo(PHONE, person));
    }
    assertThat(open)
        .containsExactlyInAnyOrder(
            "/proposals/{id}", "/proposals/{id}/print", "/api/units/{creditCode}");
  }

  @Test
  void showsNobodyAWholeAddressOfAnother() throws Exception {
    for (Person person : everybody().toList()) {
      assertThat(doorsTo(MAIL, person)).as(person.id()).isEmpty();
    }
  }

  @Test
  void masksTheContactForTheExpertsOfThePanel() throws Exception {
    List<String> experts = aPanel();
    Person expert = ReviewScenes.person(experts.get(0));
    assertThat(doors.readAs(expert, mvc, variables))
        .extractingByKeys("/proposals/{id}", "/proposals/{id}/print")
        .allSatisfy(page -> assertThat(page).contains("137****9876"));
    assertThat(doorsTo(PHONE, expert)).isEmpty();
  }

  private List<String> aPanel() {
    List<String> experts = reviews.experts(5);
    reviews.toExpertReview(proposal.id());
    ActingAs.person(ReviewScenes.coordinator(PARK), () -> reviews.appoint(proposal.id(), experts));
    return experts;
  }

  @Test
  void namesNoExpertToTheUnitsPeople() throws Exception {
    List<String> experts = aPanel();
    List<String> named = new ArrayList<>();
    for (Map.Entry<String, String> read :
        doors.readAs(applicant(unit), mvc, variables).entrySet()) {
      experts.stream()
          .filter(expert -> read.getValue().contains(expert))
          .forEach(expert -> named.add(read.getKey()));
    }
    assertThat(named).isEmpty();
  }

  @Test
  void namesNoExpertInAMessageToTheUnitsPeople() {
    String administrator = "unit" + unit.creditCode().value();
    Office office = Office.of(Role.UNIT_ADMINISTRATOR, unit.creditCode().value());
    accounts.create(
        new NewAccount(administrator, "单位管理员", null, "a-long-password", Set.of(office)));
    List<String> experts = aPanel();
    proposals.reject(proposal.id(), Stage.EXPERT_REVIEW, "专家组不予推荐");
    proposals.announce(proposal.id());
    assertThat(messagesTo(administrator))
        .isNotEmpty()
        .noneMatch(text -> experts.stream().anyMatch(text::contains));
  }

  private List<String> messagesTo(String account) {
    return jdbc.sql(
            """
            select subject || body from inbox_message where recipient_id = :account
            union all
            select subject || body from delivery where recipient_id = :account""")
        .param("account", account)
        .query(String.class)
        .list();
  }
}
