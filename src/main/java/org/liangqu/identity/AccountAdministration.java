package org.liangqu.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with others' accounts (账号管理). Nobody appoints themselves or touches their
 * own account here, and whatever is done is on record with who did it.
 */
@Service
@Transactional
public class AccountAdministration {

  private static final int LATEST = 20;

  private final Access access;
  private final Accounts accounts;
  private final Invitations invitations;
  private final DisabledAccounts disabled;
  private final SignInDelays delays;
  private final SignInSessions sessions;
  private final SignInRecords records;

  AccountAdministration(
      Access access,
      Accounts accounts,
      Invitations invitations,
      DisabledAccounts disabled,
      SignInDelays delays,
      SignInSessions sessions,
      SignInRecords records) {
    this.access = access;
    this.accounts = accounts;
    this.invitations = invitations;
    this.disabled = disabled;
    this.delays = delays;
    this.sessions = sessions;
    this.records = records;
  }

  /** Accounts by id; see {@link Accounts#search}. */
  @Transactional(readOnly = true)
  public Page<AccountOverview> search(String text, Role role, Pageable page) {
    administrator();
    Page<Person> found = accounts.search(text, role, page);
    List<String> ids = found.map(Person::id).toList();
    Set<String> off = disabled.among(ids);
    Map<String, Instant> waiting = delays.waiting(ids);
    Map<String, Instant> lastSignIns = records.lastSignIns(ids);
    return found.map(
        person ->
            new AccountOverview(
                person,
                off.contains(person.id()),
                waiting.get(person.id()),
                lastSignIns.get(person.id())));
  }

  @Transactional(readOnly = true)
  public AccountOverview get(String id) {
    administrator();
    Person person = known(id);
    List<String> only = List.of(id);
    return new AccountOverview(
        person,
        disabled.contains(id),
        delays.waiting(only).get(id),
        records.lastSignIns(only).get(id));
  }

  @Transactional(readOnly = true)
  public List<SignInRecord> latestRecords(String id) {
    administrator();
    return records.latest(id, LATEST);
  }

  @Transactional(readOnly = true)
  public List<SignInSession> sessions(String id) {
    administrator();
    return sessions.of(id);
  }

  /**
   * Opens an account and sends its owner an invitation.
   *
   * @throws Refusal INVALID where something is missing or not allowed, CONFLICT for an id taken
   */
  public void open(String id, String name, String mail, Set<Office> offices) {
    administrator();
    NewAccountRules.check(name, mail, offices);
    invitations.invite(id == null ? "" : id.strip(), name.strip(), mail.strip(), offices);
  }

  public void appoint(String id, Office office) {
    Person person = another(id);
    if (person.holds(office)) {
      throw Refusal.conflict("office-held", person.name() + "已担任这个岗位。");
    }
    accounts.appoint(id, office);
    records.add(SignInKind.APPOINTED, id, office.label());
  }

  public void dismiss(String id, Office office) {
    Person person = another(id);
    if (!person.holds(office)) {
      throw Refusal.conflict("office-not-held", person.name() + "没有担任这个岗位。");
    }
    accounts.dismiss(id, office);
    records.add(SignInKind.DISMISSED, id, office.label());
  }

  /** Ends the wait after wrong passwords. */
  public void unlock(String id) {
    another(id);
    delays.forgive(id);
    records.add(SignInKind.UNLOCKED, id, null);
  }

  /** Sends a link that sets a new password; whoever never signed in is invited once more. */
  public LinkPurpose sendLink(String id) {
    another(id);
    LinkPurpose purpose =
        records.lastSignIns(List.of(id)).isEmpty() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
    invitations.send(purpose, id);
    return purpose;
  }

  /**
   * @return how many ended
   */
  public int endSessions(String id) {
    another(id);
    int ended = sessions.endAll(id, null, SessionEnd.ADMINISTRATOR);
    records.add(SignInKind.SESSIONS_ENDED, id, ended + " 个");
    return ended;
  }

  /** Nobody can sign in to the account any more, and whoever is ends at once. */
  public void disable(String id) {
    another(id);
    if (!disabled.add(id, access.person().id())) {
      throw Refusal.conflict("account-disabled", "该账号已经停用。");
    }
    sessions.endAll(id, null, SessionEnd.DISABLED);
    records.add(SignInKind.DISABLED, id, null);
  }

  public void enable(String id) {
    another(id);
    if (!disabled.remove(id)) {
      throw Refusal.conflict("account-enabled", "该账号没有停用。");
    }
    records.add(SignInKind.ENABLED, id, null);
  }

  private Person another(String id) {
    if (administrator().id().equals(id)) {
      throw Refusal.forbidden("own-account", "不能在这里办理自己的账号和岗位，请由另一名系统管理员办理。");
    }
    return known(id);
  }

  private Person known(String id) {
    return accounts
        .find(id)
        .orElseThrow(() -> Refusal.notFound("account-unknown", "没有账号 " + id + "。"));
  }

  private Person administrator() {
    return access.require(Act.KEEP_ACCOUNTS);
  }
}
