package org.liangqu.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a unit's administrators do with the accounts of their own unit's people (本单位人员账号, clause
 * 五.1). Whoever isn't the unit's doesn't exist here, the offices given are always the unit's, and
 * what is done is on record with who did it. Units are told by their credit codes.
 */
@Service
@Transactional
public class UnitAccounts {

  /** How many administrators a unit may have. */
  public static final int MOST_ADMINISTRATORS = 3;

  private static final Duration WINDOW = Duration.ofHours(1);

  private final Access access;
  private final UnitStaff staff;
  private final Accounts accounts;
  private final Invitations invitations;
  private final DisabledAccounts disabled;
  private final SignInSessions sessions;
  private final SignInRecords records;
  private final InvitationLimits limits;

  UnitAccounts(
      Access access,
      UnitStaff staff,
      Accounts accounts,
      Invitations invitations,
      DisabledAccounts disabled,
      SignInSessions sessions,
      SignInRecords records,
      InvitationLimits limits) {
    this.access = access;
    this.staff = staff;
    this.accounts = accounts;
    this.invitations = invitations;
    this.disabled = disabled;
    this.sessions = sessions;
    this.records = records;
    this.limits = limits;
  }

  /** The unit's people, administrators first. */
  @Transactional(readOnly = true)
  public List<UnitAccount> of(String unit) {
    administrator(unit);
    return staff.of(unit);
  }

  /**
   * Opens an applicant's account and sends its owner an invitation.
   *
   * @throws Refusal INVALID where something is missing or not allowed, CONFLICT for an id taken,
   *     whosever it is, or after too many invitations
   */
  public void open(String unit, String id, String name, String mail) {
    Person acting = administrator(unit);
    Set<Office> offices = Set.of(UnitStaff.applicant(unit));
    NewAccountRules.check(name, mail, offices);
    limits.check(acting.id(), WINDOW);
    invitations.invite(id == null ? "" : id.strip(), name.strip(), mail.strip(), offices);
  }

  /**
   * Sends a further invitation, which takes the place of those before.
   *
   * @throws Refusal CONFLICT for whoever has chosen a password, or after too many invitations
   */
  public void inviteAgain(String unit, String id) {
    Person acting = administrator(unit);
    UnitAccount account = staff.get(unit, id);
    if (!account.isAwaited()) {
      throw Refusal.conflict(
          "account-not-awaited",
          account.isActive()
              ? account.name() + "已经启用账号；忘记密码的，请本人在登录页选择“忘记密码”。"
              : "该账号已停用，请先恢复账号再发送邀请。");
    }
    limits.check(acting.id(), WINDOW);
    limits.checkRecipient(id, WINDOW);
    invitations.inviteAgain(id);
  }

  /** Nobody can sign in to the account any more; what its owner wrote stays with the unit. */
  public void disable(String unit, String id) {
    UnitAccount account = colleague(unit, id);
    if (!staff.isOnlyHere(unit, id)) {
      throw Refusal.conflict("account-shared", account.name() + "还有本单位以外的岗位，停用账号请联系系统管理员。");
    }
    if (!disabled.add(id, access.person().id(), unit)) {
      throw Refusal.conflict("account-disabled", "该账号已经停用。");
    }
    sessions.endAll(id, null, SessionEnd.DISABLED);
    records.add(SignInKind.DISABLED, id, null);
  }

  public void enable(String unit, String id) {
    UnitAccount account = colleague(unit, id);
    if (!disabled.remove(id, unit)) {
      throw Refusal.conflict(
          "account-not-disabled-here",
          account.state() == UnitAccount.State.DISABLED ? "该账号由系统管理员停用，恢复请联系系统管理员。" : "该账号没有停用。");
    }
    records.add(SignInKind.ENABLED, id, null);
  }

  /** Makes one of the unit's people an administrator of it too (单位管理员). */
  public void appoint(String unit, String id) {
    UnitAccount account = colleague(unit, id);
    if (account.administrator()) {
      throw Refusal.conflict("office-held", account.name() + "已是本单位的单位管理员。");
    }
    if (!account.isActive()) {
      throw Refusal.conflict(
          "account-inactive", "账号启用后才能任命为单位管理员，目前：" + account.state().label() + "。");
    }
    if (staff.of(unit).stream().filter(UnitAccount::administrator).count() >= MOST_ADMINISTRATORS) {
      throw Refusal.conflict(
          "administrators-enough", "本单位已有 %d 名单位管理员，请先免去其中一名。".formatted(MOST_ADMINISTRATORS));
    }
    give(UnitStaff.administrator(unit), id);
  }

  /**
   * Takes the administration from somebody, who stays an applicant of the unit. One may step down
   * oneself, as long as somebody is left who can sign in.
   */
  public void dismiss(String unit, String id) {
    administrator(unit);
    staff.hold(unit);
    UnitAccount account = staff.get(unit, id);
    if (!account.administrator()) {
      throw Refusal.conflict("office-not-held", account.name() + "不是本单位的单位管理员。");
    }
    if (staff.activeAdministrators(unit).stream().allMatch(one -> one.id().equals(id))) {
      throw Refusal.conflict("last-administrator", "每个单位至少要有一名能登录的单位管理员，请先任命另一名。");
    }
    give(UnitStaff.applicant(unit), id);
    accounts.dismiss(id, UnitStaff.administrator(unit));
    records.add(SignInKind.DISMISSED, id, UnitStaff.administrator(unit).label());
  }

  private void give(Office office, String id) {
    if (accounts.find(id).filter(person -> person.holds(office)).isEmpty()) {
      accounts.appoint(id, office);
      records.add(SignInKind.APPOINTED, id, office.label());
    }
  }

  /** Nobody shuts themselves out, and of two who shut each other out one stays. */
  private UnitAccount colleague(String unit, String id) {
    Person acting = administrator(unit);
    staff.hold(unit);
    UnitAccount account = staff.get(unit, id);
    if (acting.id().equals(id)) {
      throw Refusal.conflict("own-account", "不能在这里停用、恢复或任命自己，请由本单位的另一名单位管理员办理。");
    }
    if (staff.activeAdministrators(unit).stream().noneMatch(one -> one.id().equals(acting.id()))) {
      throw Refusal.conflict("no-longer-administrator", "您已不是能登录的单位管理员，请刷新页面。");
    }
    return account;
  }

  private Person administrator(String unit) {
    return access.require(Act.KEEP_UNIT_ACCOUNTS, Subject.nothing().of(Role.Scope.UNIT, unit));
  }
}
