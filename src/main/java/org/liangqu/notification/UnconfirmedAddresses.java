package org.liangqu.notification;

import org.liangqu.retention.RetentionRule;
import org.springframework.stereotype.Component;

/** Addresses whose owner never sent the code back (未验证的邮箱和手机). */
@Component
class UnconfirmedAddresses implements RetentionRule {

  private final ContactChanges changes;

  UnconfirmedAddresses(ContactChanges changes) {
    this.changes = changes;
  }

  @Override
  public String key() {
    return "unconfirmed-addresses";
  }

  @Override
  public String what() {
    return "没有完成验证的邮箱地址和手机号码";
  }

  @Override
  public String keeps() {
    return "申请后 1 天";
  }

  @Override
  public String why() {
    return "验证码半小时失效，之后这个地址没有用处。";
  }

  @Override
  public long due() {
    return changes.abandoned();
  }

  @Override
  public int clear(int atMost) {
    return changes.removeAbandoned();
  }
}
