package org.liangqu.identity;

import java.time.Duration;
import java.time.Instant;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps invitations from becoming a way to send mail to anybody, or to one person all day. */
@Component
class InvitationLimits {

  private final SignInProperties limits;
  private final SignInRecords records;
  private final AccountLinks links;
  private final SignInClock clock;

  InvitationLimits(
      SignInProperties limits, SignInRecords records, AccountLinks links, SignInClock clock) {
    this.limits = limits;
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  /**
   * @throws Refusal CONFLICT where the sender has to wait
   */
  void check(String sender, Duration window) {
    if (records.countBy(sender, SignInKind.LINK_SENT, since(window))
        >= limits.invitationsPerHour()) {
      throw Refusal.conflict(
          "invitations-too-many", "一小时内最多发送 %d 封邀请，请稍后再试。".formatted(limits.invitationsPerHour()));
    }
  }

  /**
   * @throws Refusal CONFLICT where the recipient has got enough for now
   */
  void checkRecipient(String account, Duration window) {
    if (links.sentSince(account, since(window)) >= limits.resetsPerHour()) {
      throw Refusal.conflict(
          "invitations-received",
          "一小时内已向该账号发送 %d 封邀请，请提醒对方查看邮箱（包括垃圾邮件），或稍后再试。".formatted(limits.resetsPerHour()));
    }
  }

  private Instant since(Duration window) {
    return clock.now().minus(window);
  }
}
