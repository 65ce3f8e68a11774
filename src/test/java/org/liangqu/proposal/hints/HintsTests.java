package org.liangqu.proposal.hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.hints.HintCases.changed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.ProposalFixtures;

class HintsTests {

  private static List<String> fields(List<Hint> hints) {
    return hints.stream().map(Hint::field).toList();
  }

  private static HintCase clusterWith(String field, String value) {
    return changed(ProposalFixtures.cluster(), tree -> tree.put(field, value));
  }

  private static HintCase withIndicator(String name, String value, String unit) {
    return changed(
        ProposalFixtures.cluster(),
        tree ->
            ((ObjectNode) tree.withArray("indicators").get(0))
                .put("name", name)
                .put("value", value)
                .put("unit", unit));
  }

  @Test
  void hasNothingToSayOfASoundForm() {
    HintCase sound = HintCases.of(ProposalFixtures.cluster());
    assertThat(AmountHints.of(sound)).isEmpty();
    assertThat(DateHints.of(sound)).isEmpty();
    assertThat(UnitHints.of(sound)).isEmpty();
    assertThat(ValueHints.of(sound)).isEmpty();
    assertThat(AttachmentHints.of(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9999.99,false", "10000,true", "5000000,true"})
  void pointsOutAnAmountThatLooksLikeYuan(String amount, boolean pointedOut) {
    assertThat(fields(AmountHints.of(clusterWith("requestedFunds", amount))))
        .isEqualTo(pointedOut ? List.of("requestedFunds") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"999999,false", "1000000,true"})
  void allowsALargerBenefit(String amount, boolean pointedOut) {
    HintCase file =
        changed(
            ProposalFixtures.transfer(),
            tree -> ((ObjectNode) tree.get("transfer")).put("expectedBenefit", amount));
    assertThat(fields(AmountHints.of(file)))
        .isEqualTo(pointedOut ? List.of("transfer.expectedBenefit") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-01,false", "2025-12,true", "2028-12,false", "2029-01,true"})
  void pointsOutAStartOutsideTheCallsYears(String month, boolean pointedOut) {
    HintCase file =
        changed(
            ProposalFixtures.cluster(),
            tree -> tree.put("startMonth", month).put("endMonth", "2030-12"));
    assertThat(fields(DateHints.of(file)).contains("startMonth")).isEqualTo(pointedOut);
  }

  @ParameterizedTest
  @CsvSource({"2031-12,false", "2032-01,true", "2062-12,true"})
  void pointsOutAnEndOutsideTheCallsYears(String month, boolean pointedOut) {
    assertThat(fields(DateHints.of(clusterWith("endMonth", month))).contains("endMonth"))
        .isEqualTo(pointedOut);
  }

  @ParameterizedTest
  @CsvSource({"2026-01,false", "2025-12,true"})
  void pointsOutAnEndBeforeTheStart(String end, boolean pointedOut) {
    assertThat(DateHints.of(clusterWith("endMonth", end)))
        .filteredOn(hint -> hint.message().contains("早于"))
        .hasSize(pointedOut ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2026,false", "2025,true", "2028,true"})
  void pointsOutAYearOfThePlanOutsideTheProject(int year, boolean pointedOut) {
    HintCase file =
        changed(
            ProposalFixtures.cluster(),
            tree -> ((ObjectNode) tree.withArray("yearlyPlan").get(0)).put("year", year));
    assertThat(fields(DateHints.of(file)))
        .isEqualTo(pointedOut ? List.of("yearlyPlan[0].year") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30,false", "2026-10-01,true"})
  void pointsOutAnAchievementOfTheFuture(String date, boolean pointedOut) {
    HintCase file =
        changed(
            ProposalFixtures.transfer(),
            tree -> ((ObjectNode) tree.withArray("achievements").get(0)).put("obtainedOn", date));
    assertThat(fields(DateHints.of(file)))
        .isEqualTo(pointedOut ? List.of("achievements[0].obtainedOn") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"0.95,true", "1,true", "1.01,false", "95,false", "0,false"})
  void pointsOutAShareThatWasMeantAsAPercentage(String value, boolean pointedOut) {
    assertThat(fields(ValueHints.of(withIndicator("分级准确率", value, "%"))))
        .isEqualTo(pointedOut ? List.of("indicators[0].value") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"0,true", "15,true", "16,false", "100,false", "150,true"})
  void pointsOutAnAgeThatNobodyHas(String value, boolean pointedOut) {
    assertThat(fields(ValueHints.of(withIndicator("团队平均年龄", value, "岁"))))
        .isEqualTo(pointedOut ? List.of("indicators[0].value") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"100000,false", "100001,true"})
  void pointsOutMoreResearchersThanAnybodyHas(int staff, boolean pointedOut) {
    HintCase file =
        changed(
            ProposalFixtures.enterprise(),
            tree -> ((ObjectNode) tree.get("enterprise")).put("researchStaff", staff));
    assertThat(fields(ValueHints.of(file)))
        .isEqualTo(pointedOut ? List.of("enterprise.researchStaff") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"COOPERATION,true", "FOUNDED,false"})
  void pointsOutThePartnerWhoIsTheLegalRepresentative(String subtype, boolean pointedOut) {
    HintCase file = changed(ProposalFixtures.academician(), tree -> tree.put("subtype", subtype));
    assertThat(fields(ValueHints.of(file)))
        .isEqualTo(pointedOut ? List.of("academician.academicianName") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"样例大学,false", "样例大学（新校区）,true"})
  void pointsOutANameThatIsNotTheRegisteredOne(String registered, boolean pointedOut) {
    HintCase file = HintCases.withRegistered(ProposalFixtures.UNIVERSITY.value(), registered);
    assertThat(fields(UnitHints.of(file)).contains("participants[0].name")).isEqualTo(pointedOut);
  }

  @Test
  void pointsOutAUnitThatIsNamedTwice() {
    HintCase file =
        changed(
            ProposalFixtures.cluster(),
            tree -> {
              ArrayNode participants = tree.withArray("participants");
              participants.add(participants.get(0).deepCopy());
            });
    assertThat(fields(UnitHints.of(file))).containsExactly("participants[2].name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0991-0000000", "13900000000", "+86 13900000000", "0991-0000000-123"})
  void takesAPhoneNumberForOne(String phone) {
    assertThat(UnitHints.of(HintCases.withPhone(phone))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "张三", "1390000000"})
  void pointsOutAPhoneNumberThatIsNone(String phone) {
    assertThat(fields(UnitHints.of(HintCases.withPhone(phone))))
        .containsExactly("unit.contactPhone");
  }

  @ParameterizedTest
  @CsvSource({"2025,0", "2024,1", "2026,1"})
  void pointsOutAStatementOfAnotherYear(int year, int hints) {
    assertThat(AttachmentHints.of(HintCases.withStatement(year, null, "资产负债表.pdf"))).hasSize(hints);
  }

  @ParameterizedTest
  @CsvSource({"2025年度资产负债表.pdf,0", "2023年度资产负债表.pdf,1", "120250.pdf,0"})
  void pointsOutAFileNamedAfterAnotherYear(String name, int hints) {
    assertThat(AttachmentHints.of(HintCases.withStatement(2025, null, name))).hasSize(hints);
  }

  @Test
  void pointsOutAStatementOfAUnitThatTheFormDoesNotName() {
    HintCase named = HintCases.withStatement(2025, ProposalFixtures.UPSTREAM.value(), "资产负债表.pdf");
    HintCase unnamed =
        HintCases.withStatement(2025, ProposalFixtures.RECIPIENT.value(), "资产负债表.pdf");
    assertThat(AttachmentHints.of(named)).isEmpty();
    assertThat(fields(AttachmentHints.of(unnamed))).containsExactly("attachments.BALANCE_SHEET");
  }

  @ParameterizedTest
  @CsvSource({"样例牵头企业2025年度报表,0", "样例大学年度报告,0", "别处科技有限公司2025年度报表,1", "Microsoft Word - 1,0"})
  void pointsOutAFileWhosePropertiesNameAnotherUnit(String title, int hints) {
    HintCase file = HintCases.withStatement(2025, null, "资产负债表.pdf", title);
    assertThat(AttachmentHints.of(file)).hasSize(hints);
  }

  @Test
  void pointsOutTheSameContentTwice() {
    HintCase once = HintCases.withStatement(2025, null, "资产负债表.pdf");
    Attachment file = once.attachments().get(0);
    HintCase twice =
        new HintCase(
            once.content(), List.of(file, file), once.call(), once.unit(), once.registeredNames());
    assertThat(AttachmentHints.of(once)).isEmpty();
    assertThat(AttachmentHints.of(twice))
        .singleElement()
        .satisfies(hint -> assertThat(hint.message()).contains("完全相同"));
  }
}
