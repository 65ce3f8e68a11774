package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.shared.CreditCodes;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit's administrators may do with their people's accounts. */
@IntegrationTest
class UnitAccountsIntegrationTests {

  private static final AtomicInteger SEED = new AtomicInteger(880_000);

  @Autowired private UnitAccounts unitAccounts;
  @Autowired private AccountAdministration administration;
  @Autowired private Accounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private AccountLinkScenes mails;
  @Autowired private SignInProperties limits;
  @Autowired private JdbcClient jdbc;

  private String unit;
  private Person administrator;

  @BeforeEach
  void aUnitWithAnAdministrator() {
    unit = newUnit();
    administrator = person(Office.of(Role.UNIT_ADMINISTRATOR, unit));
  }

  private static String newUnit() {
    return CreditCodes.generate(SEED.getAndIncrement()).value();
  }

  private Person person(Office... offices) {
    String id = "colleague-" + UUID.randomUUID();
    accounts.create(
        new NewAccount(id, "王某", id + "@example.com", SignInPerson.PASSWORD, Set.of(offices)));
    return accounts.find(id).orElseThrow();
  }

  private Person applicant() {
    return person(Office.of(Role.APPLICANT, unit));
  }

  private <T> T asAdministrator(Supplier<T> action) {
    return ActingAs.person(administrator, action);
  }

  private void asAdministrator(Runnable action) {
    ActingAs.person(administrator, action);
  }

  private String invite() {
    String id = "invited-" + UUID.randomUUID();
    asAdministrator(() -> unitAccounts.open(unit, id, "李某", id + "@example.com"));
    return id;
  }

  private UnitAccount account(String id) {
    return asAdministrator(() -> unitAccounts.of(unit)).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Set<Office> officesOf(String id) {
    return accounts.find(id).orElseThrow().offices();
  }

  private List<String> recordsOf(String account) {
    return jdbc.sql("select kind || ' ' || acted_by from sign_in_record where account = :account")
        .param("account", account)
        .query(String.class)
        .list();
  }

  @Test
  void opensAnApplicantsAccountOfTheOwnUnit() {
    String id = invite();
    assertThat(officesOf(id)).containsExactly(Office.of(Role.APPLICANT, unit));
    assertThat(account(id).state()).isEqualTo(UnitAccount.State.INVITED);
    assertThat(account(id).mail()).isEqualTo("in***@example.com");
    assertThat(recordsOf(id))
        .contains(
            "ACCOUNT_OPENED " + administrator.id(),
            "APPOINTED " + administrator.id(),
            "LINK_SENT " + administrator.id());
  }

  @Test
  void whoHasChosenAPasswordIsNoLongerAwaited() {
    String id = invite();
    passwords.choose(mails.tokenSentTo(id), "tianshan-blue-lake");
    assertThat(account(id).state()).isEqualTo(UnitAccount.State.ACTIVE);
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.inviteAgain(unit, id)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("忘记密码");
  }

  @Test
  void anInvitationThatHasLapsedIsSentAgain() {
    String id = invite();
    mails.tokenSentTo(id);
    jdbc.sql(
            """
            update account_link_secret set valid_until = valid_until - interval '8 days'
             where link_id in (select id from account_link where account = :account)
            """)
        .param("account", id)
        .update();
    assertThat(account(id).state()).isEqualTo(UnitAccount.State.LAPSED);

    asAdministrator(() -> unitAccounts.inviteAgain(unit, id));

    assertThat(account(id).state()).isEqualTo(UnitAccount.State.INVITED);
  }

  @Test
  void nobodyIsInvitedAllDay() {
    String id = invite();
    for (int sent = 1; sent < limits.resetsPerHour(); sent++) {
      asAdministrator(() -> unitAccounts.inviteAgain(unit, id));
    }
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.inviteAgain(unit, id)))
        .hasMessageContaining("稍后再试");
  }

  @Test
  void invitationsOfAnHourAreLimited() {
    jdbc.sql(
            """
            insert into sign_in_record (kind, account, acted_by, address, browser, written_at)
            select 'LINK_SENT', 'somebody', :by, '', '', now() from generate_series(1, :most)
            """)
        .param("by", administrator.id())
        .param("most", limits.invitationsPerHour())
        .update();
    assertThatThrownBy(this::invite).hasMessageContaining("一小时内最多发送");
  }

  @Test
  void anIdThatIsTakenIsRefusedWithoutSayingByWhom() {
    Person stranger = person(Office.of(Role.APPLICANT, newUnit()));
    assertThatThrownBy(
            () ->
                asAdministrator(
                    () -> unitAccounts.open(unit, stranger.id(), "李某", "a@example.com")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已被使用")
        .hasMessageNotContaining(stranger.name());
    assertThat(officesOf(stranger.id())).doesNotContain(Office.of(Role.APPLICANT, unit));
  }

  @Test
  void anotherUnitsAccountDoesNotExist() {
    Person stranger = person(Office.of(Role.APPLICANT, newUnit()));
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.disable(unit, stranger.id())))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void anotherUnitDoesNotExistEither() {
    String other = newUnit();
    assertThatThrownBy(
            () ->
                asAdministrator(
                    () -> unitAccounts.open(other, "somebody.new", "李某", "a@example.com")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void whoWorksElsewhereTooIsNotShutOutThere() {
    Person both = person(Office.of(Role.APPLICANT, unit), Office.of(Role.APPLICANT, newUnit()));
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.disable(unit, both.id())))
        .hasMessageContaining("联系系统管理员");
  }

  @Test
  void aDisabledColleagueIsEnabledAgain() {
    Person colleague = applicant();
    asAdministrator(() -> unitAccounts.disable(unit, colleague.id()));
    assertThat(account(colleague.id()).state()).isEqualTo(UnitAccount.State.DISABLED);

    asAdministrator(() -> unitAccounts.enable(unit, colleague.id()));

    assertThat(account(colleague.id()).state()).isEqualTo(UnitAccount.State.ACTIVE);
  }

  @Test
  void whatTheSystemsAdministratorDisabledStaysDisabled() {
    Person colleague = applicant();
    asAdministrator(() -> unitAccounts.disable(unit, colleague.id()));
    ActingAs.person(
        person(Office.of(Role.ADMINISTRATOR)), () -> administration.disable(colleague.id()));

    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.enable(unit, colleague.id())))
        .hasMessageContaining("由系统管理员停用");
  }

  @Test
  void nobodyShutsThemselvesOut() {
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.disable(unit, administrator.id())))
        .hasMessageContaining("自己");
  }

  @Test
  void theAdministrationIsHandedOver() {
    Person next = applicant();
    asAdministrator(() -> unitAccounts.appoint(unit, next.id()));
    assertThat(officesOf(next.id())).contains(Office.of(Role.UNIT_ADMINISTRATOR, unit));

    asAdministrator(() -> unitAccounts.dismiss(unit, administrator.id()));

    assertThat(officesOf(administrator.id())).containsExactly(Office.of(Role.APPLICANT, unit));
  }

  @Test
  void theLastAdministratorStays() {
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.dismiss(unit, administrator.id())))
        .hasMessageContaining("至少要有一名");
  }

  @Test
  void oneWhoCannotSignInDoesNotCount() {
    Person next = applicant();
    asAdministrator(() -> unitAccounts.appoint(unit, next.id()));
    asAdministrator(() -> unitAccounts.disable(unit, next.id()));
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.dismiss(unit, administrator.id())))
        .hasMessageContaining("至少要有一名");
  }

  @Test
  void ofTwoWhoDismissEachOtherOneStays() throws Exception {
    Person other = person(Office.of(Role.UNIT_ADMINISTRATOR, unit));
    Simultaneously.tryTo(
        () -> dismissedBy(administrator, other), () -> dismissedBy(other, administrator));
    assertThat(accounts.holding(Office.of(Role.UNIT_ADMINISTRATOR, unit))).hasSize(1);
  }

  private String dismissedBy(Person by, Person whom) {
    ActingAs.person(by, () -> unitAccounts.dismiss(unit, whom.id()));
    return whom.id();
  }

  @Test
  void aUnitHasNoMoreThanThreeAdministrators() {
    for (int more = 1; more < UnitAccounts.MOST_ADMINISTRATORS; more++) {
      Person next = applicant();
      asAdministrator(() -> unitAccounts.appoint(unit, next.id()));
    }
    Person further = applicant();
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.appoint(unit, further.id())))
        .hasMessageContaining("已有 3 名");
  }

  @Test
  void whoHasNotAnsweredIsNotAppointed() {
    String id = invite();
    assertThatThrownBy(() -> asAdministrator(() -> unitAccounts.appoint(unit, id)))
        .hasMessageContaining("已邀请");
  }

  @Test
  void applicantsKeepNoAccounts() {
    assertThatThrownBy(() -> ActingAs.person(applicant(), () -> unitAccounts.of(unit)))
        .isInstanceOf(Refusal.class);
  }
}
