package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An address is used once its owner has sent back the code. */
@IntegrationTest
class ContactChangesIntegrationTests {

  private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");
  private static final String NEW = "new@example.com";

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Accounts accounts;
  @Autowired private NotificationSettings settings;

  private final String person = "person-" + UUID.randomUUID();

  private ContactChanges at(Instant moment) {
    return new ContactChanges(jdbc, Clock.fixed(moment, ClockConfiguration.ZONE));
  }

  private String request(Instant moment) {
    return transaction.execute(status -> at(moment).request(person, Medium.MAIL, NEW));
  }

  private boolean confirms(Instant moment, String code) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                at(moment).confirm(person, Medium.MAIL, code).filter(NEW::equals).isPresent()));
  }

  private static String other(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  @Test
  void theRightCodeConfirmsOnce() {
    String code = request(NOW);
    assertThat(confirms(NOW, code)).isTrue();
    assertThatThrownBy(() -> confirms(NOW, code)).isInstanceOf(Refusal.class);
  }

  @Test
  void fiveWrongCodesEndIt() {
    String code = request(NOW);
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(confirms(NOW, other(code))).isFalse();
    }
    assertThatThrownBy(() -> confirms(NOW, code)).isInstanceOf(Refusal.class);
  }

  @Test
  void aCodeLastsHalfAnHour() {
    String code = request(NOW);
    Instant late = NOW.plus(Duration.ofMinutes(30));
    assertThatThrownBy(() -> confirms(late, code)).isInstanceOf(Refusal.class);
  }

  @Test
  void codesAreNotSentInQuickSuccession() {
    request(NOW);
    assertThatThrownBy(() -> request(NOW.plusSeconds(59))).isInstanceOf(Refusal.class);
    assertThat(request(NOW.plusSeconds(60))).matches("\\d{6}");
  }

  @Test
  void theConfirmedAddressIsTheAccounts() {
    accounts.create(new NewAccount(person, "某人", "old@example.com", "a-long-password", Set.of()));
    transaction.executeWithoutResult(
        status -> new ContactChanges(jdbc, Clock.systemUTC()).request(person, Medium.MAIL, NEW));
    String code =
        jdbc.sql("select code from contact_change where person_id = :person")
            .param("person", person)
            .query(String.class)
            .single();
    assertThat(accounts.contact(person).mail()).isEqualTo("old@example.com");
    boolean confirmed =
        ActingAs.person(
            new Person(person, "某人", Set.of()), () -> settings.confirm(Medium.MAIL, code));
    assertThat(confirmed).isTrue();
    assertThat(accounts.contact(person).mail()).isEqualTo(NEW);
    assertThat(accounts.checkPassword(person, "a-long-password")).isTrue();
  }

  @Test
  void aPhoneNumberIsKeptWithTheAccount() {
    accounts.create(new NewAccount(person, "某人", "old@example.com", "a-long-password", Set.of()));
    assertThat(accounts.contact(person).phone()).isNull();
    accounts.changePhone(person, "13800000000");
    assertThat(accounts.contact(person).phone()).isEqualTo("13800000000");
  }

  @Test
  void withoutAServerNoCodeCanBeSent() {
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    new Person(person, "某人", Set.of()),
                    () -> settings.request(Medium.SMS, "13800000000")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("未配置短信网关");
  }
}
