package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.directory.Directory;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.CreditCodes;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnitsIntegrationTests {

  private static final AtomicInteger SEED = new AtomicInteger(500_000);

  @Autowired private Units units;
  @Autowired private Directory directory;
  @Autowired private JdbcClient jdbc;

  private static NewUnit unit(CreditCode code, CreditCode parent) {
    return new NewUnit(
        code,
        "样例企业" + code,
        UnitKind.ENTERPRISE,
        EnterpriseSize.SMALL,
        "hamiHitech",
        false,
        ChainPosition.CHAIN_LEADER,
        true,
        true,
        true,
        true,
        "张样例",
        "李样例",
        "0902-0000000",
        parent);
  }

  private static CreditCode newCode() {
    return CreditCodes.generate(SEED.getAndIncrement());
  }

  @Test
  void keepsWhatAUnitSaysOfItself() {
    CreditCode parent = newCode();
    Unit registered = units.register(unit(newCode(), parent));
    assertThat(registered.registrationStatus()).isEqualTo(RegistrationStatus.PENDING);
    assertThat(registered.parentCreditCode()).isEqualTo(parent);
    assertThat(units.get(registered.id())).isEqualTo(registered);
    assertThat(units.byCreditCode(registered.creditCode())).contains(registered);
    assertThat(units.byCreditCode(parent)).isEmpty();
  }

  @Test
  void registersAUnitOnce() {
    NewUnit unit = unit(newCode(), null);
    units.register(unit);
    assertThatThrownBy(() -> units.register(unit))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已注册");
  }

  @Test
  void decidesARegistrationOnce() {
    UUID id = units.register(unit(newCode(), null)).id();
    assertThatThrownBy(() -> units.refuse(id, " ")).hasMessageContaining("理由");
    assertThat(units.approve(id).registrationStatus()).isEqualTo(RegistrationStatus.APPROVED);
    assertThatThrownBy(() -> units.returnRegistration(id, "材料不全"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已通过");
  }

  @Test
  void leavesRegistrationToAdministrators() {
    Person expert = new Person("e", "专家", Set.of(Office.of(Role.EXPERT)));
    NewUnit unit = unit(newCode(), null);
    assertThatThrownBy(() -> ActingAs.person(expert, () -> units.register(unit)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void gathersAGroupOfCompanies() {
    CreditCode parent = newCode();
    Unit mother = units.register(unit(parent, null));
    Unit daughter = units.register(unit(newCode(), parent));
    Unit sister = units.register(unit(newCode(), parent));
    Unit stranger = units.register(unit(newCode(), newCode()));
    for (Unit member : new Unit[] {mother, daughter, sister}) {
      assertThat(units.groupOf(member.id())).containsExactly(mother, daughter, sister);
    }
    assertThat(units.groupOf(stranger.id())).containsExactly(stranger);
  }

  @Test
  void gathersAGroupOfAnyDepth() {
    CreditCode unregistered = newCode();
    Unit mother = units.register(unit(newCode(), unregistered));
    Unit daughter = units.register(unit(newCode(), mother.creditCode()));
    Unit granddaughter = units.register(unit(newCode(), daughter.creditCode()));
    Unit aunt = units.register(unit(newCode(), unregistered));
    Unit cousin = units.register(unit(newCode(), aunt.creditCode()));
    for (Unit member : List.of(mother, daughter, granddaughter, aunt, cousin)) {
      assertThat(units.groupOf(member.id()))
          .containsExactly(mother, daughter, granddaughter, aunt, cousin);
    }
  }

  @Test
  void gathersAGroupWhoseLinksOnceWereMadeACycle() {
    Unit one = units.register(unit(newCode(), null));
    Unit two = units.register(unit(newCode(), one.creditCode()));
    Unit three = units.register(unit(newCode(), two.creditCode()));
    link(one, two.creditCode());
    for (Unit member : List.of(one, two, three)) {
      assertThat(units.groupOf(member.id()))
          .extracting(Unit::id)
          .containsExactly(one.id(), two.id(), three.id());
    }
  }

  private void link(Unit unit, CreditCode parent) {
    jdbc.sql("update unit set parent_credit_code = ? where id = ?")
        .params(parent.value(), unit.id())
        .update();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void refusesACycleOfAnyLength(int between) {
    CreditCode top = newCode();
    CreditCode parent = top;
    for (int i = 0; i < between; i++) {
      parent = units.register(unit(newCode(), parent)).creditCode();
    }
    NewUnit closing = unit(top, parent);
    String lowest = parent.value();
    assertThatThrownBy(() -> units.register(closing))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.field()).isEqualTo("parentCreditCode");
                          assertThat(problem.message())
                              .contains("母公司" + lowest, "→ " + top, "不能成环");
                        }));
    assertThat(units.byCreditCode(top)).isEmpty();
  }

  @RepeatedTest(5)
  void refusesTheSecondOfTwoRegistrationsThatTogetherMakeACycle() throws Exception {
    CreditCode one = newCode();
    CreditCode other = newCode();

    List<String> answers =
        Simultaneously.tryTo(
            () -> units.register(unit(one, other)).name(),
            () -> units.register(unit(other, one)).name());

    assertThat(answers).filteredOn(answer -> answer.contains("不能成环")).hasSize(1);
    assertThat(Stream.of(one, other).flatMap(code -> units.byCreditCode(code).stream())).hasSize(1);
  }

  @Test
  void saysWhatARegistrationLacks() {
    NewUnit empty =
        new NewUnit(
            null,
            "",
            UnitKind.UNIVERSITY,
            EnterpriseSize.LARGE,
            null,
            true,
            null,
            false,
            false,
            false,
            false,
            "张",
            "李",
            "0",
            null);
    assertThatThrownBy(() -> units.register(empty))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting("field")
                    .containsExactly("creditCode", "size", "parkCode", "name"));
  }

  @Test
  void leadsFromParkToBureauAndRecommendingUnit() {
    assertThat(directory.parks()).hasSize(6);
    assertThat(directory.parks())
        .allSatisfy(
            park -> {
              assertThat(directory.bureau(park.bureauCode()).name()).endsWith("科技局");
              assertThat(directory.recommendingUnit(park.recommenderCode()).name())
                  .startsWith(park.name());
              assertThat(directory.park(park.code())).isEqualTo(park);
            });
    assertThat(directory.bureaus()).hasSize(4);
    assertThatThrownBy(() -> directory.park("moon")).isInstanceOf(Refusal.class);
  }
}
