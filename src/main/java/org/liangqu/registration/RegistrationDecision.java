package org.liangqu.registration;

import java.util.stream.Stream;
import org.liangqu.shared.Refusal;

/** What the park decides about a registration (审核结论). */
public enum RegistrationDecision {
  PASS("通过"),
  RETURN("退回修改"),
  REJECT("不予通过");

  private final String label;

  RegistrationDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * @throws Refusal INVALID for what is no decision
   */
  static RegistrationDecision parse(String name) {
    return Stream.of(values())
        .filter(decision -> decision.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("registration-decision", "请选择审核结论：通过、退回修改或不予通过"));
  }
}
