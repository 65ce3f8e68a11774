package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.organization.CreditRecord;
import org.liangqu.organization.RegisterStanding;
import org.liangqu.organization.RegisterStanding.Laboratory;

/**
 * What the imported registers say of the lead unit (clauses 一.4, 二(二)1, 四.2). What the unit says of
 * itself in these matters isn't judged.
 */
final class FactsOfRegisters {

  private FactsOfRegisters() {}

  static Map<String, Object> of(RegisterStanding registers) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("onCreditRegister", !registers.creditRecords().isEmpty());
    facts.put("creditRecords", texts(registers.creditRecords()));
    facts.put(
        "laboratoryYears", registers.laboratories().stream().map(Laboratory::supportedIn).toList());
    facts.put(
        "laboratories",
        registers.laboratories().stream()
            .map(one -> "%s（%d年）".formatted(one.name(), one.supportedIn()))
            .toList());
    facts.put("pilotBases", registers.pilotBases());
    facts.put("chainPosition", Facts.code(registers.chainPosition()));
    return facts;
  }

  /** So that whoever is refused sees by which record. */
  private static List<String> texts(List<CreditRecord> records) {
    return records.stream()
        .map(
            one ->
                "%s（来源：%s；事由：%s；%s列入）"
                    .formatted(
                        one.person() == null ? "单位" : "法定代表人" + one.person(),
                        one.source(),
                        one.reason(),
                        one.listedOn()))
        .toList();
  }
}
