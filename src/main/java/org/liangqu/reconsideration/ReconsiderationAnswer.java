package org.liangqu.reconsideration;

import java.util.Arrays;
import org.liangqu.shared.Refusal;

/** What an office may answer to a request (复议结论). */
enum ReconsiderationAnswer {
  REINSTATE(ReconsiderationStatus.REINSTATED),
  DECLINE(ReconsiderationStatus.DECLINED);

  private final ReconsiderationStatus status;

  ReconsiderationAnswer(ReconsiderationStatus status) {
    this.status = status;
  }

  ReconsiderationStatus status() {
    return status;
  }

  static ReconsiderationAnswer choose(String name) {
    return Arrays.stream(values())
        .filter(answer -> answer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("reconsideration-decision", "请选择复议结论：恢复审批，或维持原结论"));
  }
}
