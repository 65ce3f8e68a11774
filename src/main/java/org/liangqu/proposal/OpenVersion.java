package org.liangqu.proposal;

/**
 * How far the version that a unit writes is from its submission.
 *
 * @param version its number
 * @param mark by which it is known what was read; changes with the form and with the files
 * @param handOver null unless it waits for the unit's administrator
 * @param handBack what the administrator wanted changed last, null for nothing
 * @param open whether it may still be changed or submitted, as far as the proposal's state goes
 */
public record OpenVersion(
    int version, String mark, HandOver handOver, HandBack handBack, boolean open) {

  public boolean isHandedOver() {
    return handOver != null;
  }
}
