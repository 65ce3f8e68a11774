package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.IndicatorGroup;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.Subproject;
import org.liangqu.proposal.YearlyPayment;
import org.liangqu.shared.CreditCode;

/** The samples are read in full, hold together, and stay within the guide's bounds. */
class DemoDossiersTests {

  static List<DemoDossier> dossiers() {
    return DemoFixture.files().dossiers(DemoFixture.YEAR);
  }

  @Test
  void thereIsOneOfEachType() {
    assertThat(dossiers()).extracting(DemoDossier::type).containsExactly(ProposalType.values());
  }

  @Test
  void eachStandsInAParkOfItsOwn() {
    assertThat(dossiers()).extracting(dossier -> dossier.unit().parkCode()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void isPlainlyASample(DemoDossier dossier) {
    assertThat(dossier.content().title()).startsWith("【示例】");
    assertThat(dossier.content().summary()).contains("演示样例");
    assertThat(namesOf(dossier)).allSatisfy(name -> assertThat(name).startsWith("示例"));
    assertThat(dossier.attachments())
        .allSatisfy(attachment -> assertThat(attachment.fileName()).contains("示例"))
        .allSatisfy(attachment -> assertThat(attachment.text().get(0)).contains("演示样例"));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void hasValidCreditCodes(DemoDossier dossier) {
    assertThat(creditCodesOf(dossier)).allMatch(CreditCode::isValid);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void addsUp(DemoDossier dossier) {
    ProposalContent content = dossier.content();

    assertThat(sum(content.yearlyPlan(), YearlyPayment::requested))
        .isEqualByComparingTo(content.requestedFunds());
    assertThat(sum(content.yearlyPlan(), YearlyPayment::selfRaised))
        .isEqualByComparingTo(content.selfRaisedFunds());
    if (!content.subprojects().isEmpty()) {
      assertThat(sum(content.subprojects(), Subproject::requestedFunds))
          .isEqualByComparingTo(content.requestedFunds());
      assertThat(sum(content.subprojects(), Subproject::selfRaisedFunds))
          .isEqualByComparingTo(content.selfRaisedFunds());
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void keepsTheTermsOfItsType(DemoDossier dossier) {
    ProposalContent content = dossier.content();
    BigDecimal requested = content.requestedFunds();

    assertThat(requested).isBetween(lowest(dossier.type()), highest(dossier.type()));
    assertThat(content.selfRaisedFunds())
        .isGreaterThanOrEqualTo(requested.multiply(BigDecimal.valueOf(2)));
    assertThat(months(content)).isBetween(24L, 36L);
    assertThat(content.startMonth()).isEqualTo(YearMonth.of(DemoFixture.YEAR + 1, 1));
    assertThat(creditCodesOf(dossier)).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void hasIndicatorsOfEveryKind(DemoDossier dossier) {
    assertThat(dossier.content().indicators())
        .extracting(indicator -> indicator.group())
        .contains(IndicatorGroup.TECHNICAL, IndicatorGroup.OUTPUT, IndicatorGroup.ECONOMIC);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void attachesWhatTheGuideAsksFor(DemoDossier dossier) {
    assertThat(dossier.attachments())
        .filteredOn(attachment -> attachment.fiscalYear() != null)
        .allSatisfy(
            attachment -> {
              assertThat(attachment.fiscalYear()).isEqualTo(DemoFixture.YEAR - 1);
              assertThat(attachment.ownerCreditCode())
                  .isEqualTo(dossier.unit().creditCode().value());
            })
        .extracting(DemoAttachment::kind)
        .contains(
            AttachmentKind.BALANCE_SHEET,
            AttachmentKind.INCOME_STATEMENT,
            AttachmentKind.PROFIT_DISTRIBUTION);
    assertThat(kindsOf(dossier)).containsAll(furtherKinds(dossier.type()));
    assertThat(dossier.attachments())
        .filteredOn(attachment -> attachment.kind() == AttachmentKind.ACHIEVEMENT_PROOF)
        .extracting(DemoAttachment::achievementKey)
        .containsExactlyElementsOf(
            dossier.content().achievements().stream().map(Achievement::key).toList());
  }

  private static BigDecimal lowest(ProposalType type) {
    return BigDecimal.valueOf(type == ProposalType.CLUSTER ? 300 : 1);
  }

  private static BigDecimal highest(ProposalType type) {
    return BigDecimal.valueOf(
        switch (type) {
          case CLUSTER -> 500;
          case ACADEMICIAN -> 1000;
          case ENTERPRISE -> 200;
          case TRANSFER -> 100;
        });
  }

  private static Set<AttachmentKind> furtherKinds(ProposalType type) {
    return switch (type) {
      case CLUSTER -> Set.of();
      case ACADEMICIAN -> Set.of(AttachmentKind.COOPERATION_AGREEMENT);
      case ENTERPRISE -> Set.of(AttachmentKind.AUDIT_REPORT);
      case TRANSFER -> Set.of(AttachmentKind.ACHIEVEMENT_PROOF);
    };
  }

  private static long months(ProposalContent content) {
    return ChronoUnit.MONTHS.between(content.startMonth(), content.endMonth()) + 1;
  }

  private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
    return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Set<AttachmentKind> kindsOf(DemoDossier dossier) {
    return dossier.attachments().stream().map(DemoAttachment::kind).collect(Collectors.toSet());
  }

  private static List<String> namesOf(DemoDossier dossier) {
    return Stream.of(
            Stream.of(dossier.unit().name(), dossier.unit().legalRepresentative()),
            dossier.content().participants().stream().map(Participant::name),
            dossier.content().subprojects().stream().map(Subproject::leadName))
        .flatMap(Function.identity())
        .toList();
  }

  private static Set<String> creditCodesOf(DemoDossier dossier) {
    return Stream.of(
            Stream.of(dossier.unit().creditCode().value()),
            dossier.content().participants().stream().map(Participant::creditCode),
            dossier.content().subprojects().stream().map(Subproject::leadCreditCode))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }
}
