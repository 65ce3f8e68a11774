package org.liangqu.proposal.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.AcademicianSection;
import org.liangqu.proposal.EnterpriseSection;
import org.liangqu.proposal.Indicator;
import org.liangqu.proposal.Subtype;

/** Figures and names that can hardly be meant: shares, ages, numbers of people. */
final class ValueHints {

  private static final BigDecimal YOUNGEST = new BigDecimal("16");
  private static final BigDecimal OLDEST = new BigDecimal("100");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int MOST_RESEARCHERS = 100_000;

  private final List<Hint> hints = new ArrayList<>();

  private ValueHints() {}

  static List<Hint> of(HintCase file) {
    ValueHints found = new ValueHints();
    List<Indicator> indicators = file.content().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      found.lookAt("indicators[%d].value".formatted(i), indicators.get(i));
    }
    found.lookAt(file.content().enterprise());
    found.lookAtPeople(file);
    return found.hints;
  }

  private void lookAt(String field, Indicator indicator) {
    BigDecimal value = indicator.value();
    if (value == null) {
      return;
    }
    if (isPercent(indicator) && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
      hints.add(
          new Hint(
              field,
              "目标值 %s%% 是否本应为 %s%%？计量单位已是百分比"
                  .formatted(value.toPlainString(), plain(value.multiply(HUNDRED)))));
    }
    boolean impossible = value.compareTo(YOUNGEST) < 0 || value.compareTo(OLDEST) > 0;
    if (isAge(indicator) && impossible) {
      hints.add(new Hint(field, "年龄 %s 岁不合常理，请核对".formatted(plain(value))));
    }
  }

  private static boolean isPercent(Indicator indicator) {
    return "%".equals(unit(indicator)) || "％".equals(unit(indicator));
  }

  private static boolean isAge(Indicator indicator) {
    return unit(indicator).equals("岁")
        || indicator.name() != null && indicator.name().contains("年龄");
  }

  private static String unit(Indicator indicator) {
    return indicator.unit() == null ? "" : indicator.unit().strip();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private void lookAt(EnterpriseSection enterprise) {
    Integer staff = enterprise == null ? null : enterprise.researchStaff();
    if (staff != null && staff > MOST_RESEARCHERS) {
      hints.add(new Hint("enterprise.researchStaff", "研发人员 %d 人，请核对".formatted(staff)));
    }
  }

  /** A founder may well be the company's legal representative; a partner from outside hardly. */
  private void lookAtPeople(HintCase file) {
    AcademicianSection section = file.content().academician();
    if (section == null || section.academicianName() == null) {
      return;
    }
    boolean samePerson =
        section.academicianName().strip().equals(file.unit().legalRepresentative());
    if (samePerson
        && file.unit().kind() == UnitKind.ENTERPRISE
        && file.content().subtype() != Subtype.FOUNDED) {
      hints.add(new Hint("academician.academicianName", "院士与本单位法定代表人同名；院士自己创办的企业请选择“院士创办企业”"));
    }
  }
}
