package org.liangqu.eligibility;

/** A proposal that the tables could not judge; the message tells an administrator why. */
public final class TrialFailure extends RuntimeException {

  TrialFailure(String number, RuntimeException cause) {
    super("审查项目%s时，决策表无法评估：%s".formatted(number, cause.getMessage()), cause);
  }
}
