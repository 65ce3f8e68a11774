package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.organization.RegisterStanding.Laboratory;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rules learn of a unit from the registers. */
@IntegrationTest
class RegisterStandingIntegrationTests {

  private static final AtomicInteger SEED = new AtomicInteger(700_000);

  @Autowired private Registers registers;
  @Autowired private RegisterScenes scenes;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private CreditCode code;
  private CreditCode other;

  @BeforeEach
  void twoUnits() {
    code = CreditCodes.generate(SEED.getAndIncrement());
    other = CreditCodes.generate(SEED.getAndIncrement());
  }

  private RegisterStanding standing() {
    return registers.standing(unit(code));
  }

  /** It claims to be everything. */
  private static Unit unit(CreditCode creditCode) {
    return new Unit(
        UUID.randomUUID(),
        creditCode,
        "样例单位",
        UnitKind.ENTERPRISE,
        EnterpriseSize.SMALL,
        "hamiHitech",
        false,
        ChainPosition.CHAIN_LEADER,
        true,
        true,
        true,
        true,
        "买买提·吐尔逊",
        "联系人",
        "0902-0000000",
        null,
        RegistrationStatus.APPROVED);
  }

  @Test
  void manyUnitsAreToldApart() {
    scenes.importList(RegisterKind.CHAIN_ENTERPRISES, code + ",样例单位,骨干,储能", other + ",其他单位,链主,风电");
    Unit one = unit(code);
    Unit two = unit(other);
    Unit none = unit(CreditCodes.generate(SEED.getAndIncrement()));
    assertThat(registers.standings(List.of(one, two, none)))
        .hasSize(3)
        .hasEntrySatisfying(one.id(), is(ChainPosition.BACKBONE))
        .hasEntrySatisfying(two.id(), is(ChainPosition.CHAIN_LEADER))
        .hasEntrySatisfying(none.id(), is(ChainPosition.NONE));
  }

  private static Consumer<RegisterStanding> is(ChainPosition position) {
    return standing -> assertThat(standing.chainPosition()).isEqualTo(position);
  }

  @Test
  void aUnitOnNoRegisterIsNothingWhateverItClaims() {
    scenes.importList(RegisterKind.CHAIN_ENTERPRISES, other + ",其他单位,链主,风电");
    RegisterStanding standing = standing();
    assertThat(standing.creditRecords()).isEmpty();
    assertThat(standing.laboratories()).isEmpty();
    assertThat(standing.pilotBases()).isEmpty();
    assertThat(standing.chainPosition()).isEqualTo(ChainPosition.NONE);
  }

  @Test
  void nothingIsKnownOfChainsBeforeTheyAreImported() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("delete from register_upload").update();
          jdbc.sql("delete from register_entry").update();
          jdbc.sql("delete from register_import").update();
          assertThat(standing().chainPosition()).isNull();
        });
  }

  @Test
  void aLeaderInOneChainLeadsWhateverItIsInAnother() {
    scenes.importList(RegisterKind.CHAIN_ENTERPRISES, code + ",样例单位,骨干,储能", code + ",样例单位,链主,风电");
    assertThat(standing().chainPosition()).isEqualTo(ChainPosition.CHAIN_LEADER);
    scenes.importList(RegisterKind.CHAIN_ENTERPRISES, code + ",样例单位,骨干,储能");
    assertThat(standing().chainPosition()).isEqualTo(ChainPosition.BACKBONE);
  }

  @Test
  void laboratoriesAndPilotBasesAreToldByName() {
    scenes.importList(
        RegisterKind.LABORATORIES,
        code + ",样例单位,样例实验室乙,2024,",
        code + ",样例单位,样例实验室甲,2022,样例〔2022〕1号",
        other + ",其他单位,其他实验室,2023,");
    scenes.importList(
        RegisterKind.PILOT_BASES, code + ",样例单位,样例中试基地,昌吉州,", other + ",其他单位,其他基地,哈密市,");
    RegisterStanding standing = standing();
    assertThat(standing.laboratories())
        .containsExactly(new Laboratory("样例实验室甲", 2022), new Laboratory("样例实验室乙", 2024));
    assertThat(standing.pilotBases()).containsExactly("样例中试基地");
  }

  @Test
  void recordsOfTheUnitAndOfItsRepresentativeCountUntilTheyAreRemoved() {
    scenes.importList(
        RegisterKind.CREDIT_RECORDS,
        "法定代表人," + code + ",样例单位,买买提•吐尔逊,样例法院,拒不履行,2025-01-05,",
        "单位," + code + ",样例单位,,样例税务局,偷税,2024-03-01,",
        "单位," + code + ",样例单位,,样例税务局,偷税,2020-03-01,2021-03-01");
    assertThat(standing().creditRecords())
        .containsExactly(
            new CreditRecord(null, "样例税务局", "偷税", LocalDate.of(2024, 3, 1)),
            new CreditRecord("买买提•吐尔逊", "样例法院", "拒不履行", LocalDate.of(2025, 1, 5)));
  }

  @Test
  void namesakesAndFormerRepresentativesAreNobodysFault() {
    scenes.importList(
        RegisterKind.CREDIT_RECORDS,
        "法定代表人," + other + ",其他单位,买买提·吐尔逊,样例法院,拒不履行,2025-01-05,",
        "法定代表人," + code + ",样例单位,前任代表,样例法院,拒不履行,2025-01-05,");
    assertThat(standing().creditRecords()).isEmpty();
  }

  @Test
  void aRecordThatIsNoLongerListedCountsNoMore() {
    String record = "单位," + code + ",样例单位,,样例税务局,偷税,2024-03-01,";
    scenes.importList(RegisterKind.CREDIT_RECORDS, record);
    assertThat(standing().creditRecords()).hasSize(1);
    scenes.importList(RegisterKind.CREDIT_RECORDS, record.replace(code.value(), other.value()));
    assertThat(standing().creditRecords()).isEmpty();
  }
}
