package org.liangqu.identity;

import java.util.List;
import java.util.Set;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts whose owners choose their own password by a link (开通邀请). Whether the caller may
 * open the account is the caller's to check; who did is on record.
 */
@Service
@Transactional
public class Invitations {

  private final Accounts accounts;
  private final AccountLinks links;
  private final DisabledAccounts disabled;
  private final SignInRecords records;

  Invitations(
      Accounts accounts, AccountLinks links, DisabledAccounts disabled, SignInRecords records) {
    this.accounts = accounts;
    this.links = links;
    this.disabled = disabled;
    this.records = records;
  }

  /**
   * @param id the account's id to be
   * @param mail where the invitation goes
   * @throws Refusal INVALID or CONFLICT for an id that isn't allowed or is taken
   */
  public void invite(String id, String name, String mail, Set<Office> offices) {
    accounts.create(new NewAccount(id, name, mail, null, offices));
    records.add(SignInKind.ACCOUNT_OPENED, id, null);
    offices.forEach(office -> records.add(SignInKind.APPOINTED, id, office.label()));
    send(LinkPurpose.INVITATION, id);
  }

  /**
   * Sends a further invitation, which takes the place of those before.
   *
   * @throws Refusal CONFLICT for an account without a mail address, or disabled
   */
  public void inviteAgain(String id) {
    send(LinkPurpose.INVITATION, id);
  }

  /** Whether somebody has signed in to the account since it was opened. */
  @Transactional(readOnly = true)
  public boolean isTakenUp(String id) {
    return !records.lastSignIns(List.of(id)).isEmpty();
  }

  void send(LinkPurpose purpose, String id) {
    String mail = accounts.contact(id).mail();
    if (mail == null || mail.isBlank()) {
      throw Refusal.conflict("account-without-mail", "该账号没有登记邮箱，不能发送链接。");
    }
    if (disabled.contains(id)) {
      throw Refusal.conflict("account-disabled", "该账号已停用，请先恢复账号再发送链接。");
    }
    links.send(purpose, id);
    records.add(SignInKind.LINK_SENT, id, purpose.label());
  }
}
