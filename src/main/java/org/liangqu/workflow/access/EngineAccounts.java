package org.liangqu.workflow.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Appointments;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.EngineSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the engine's identity service; offices are its groups. */
@Component
class EngineAccounts implements Accounts {

  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9._-]{2,64}");
  private static final int SHORTEST_PASSWORD = 10;

  /** The key of the engine's user information under which the phone number is kept. */
  private static final String PHONE = "phone";

  private final IdentityService identity;
  private final Offices offices;
  private final OfficeAccess access;
  private final EngineSession session;

  EngineAccounts(
      IdentityService identity, Offices offices, OfficeAccess access, EngineSession session) {
    this.session = session;
    this.identity = identity;
    this.offices = offices;
    this.access = access;
  }

  @Override
  @Transactional
  public void create(NewAccount account) {
    check(account);
    User user = identity.newUser(account.id());
    user.setLastName(account.name());
    user.setFirstName("");
    user.setEmail(account.email());
    user.setPassword(account.password());
    identity.saveUser(user);
    account.offices().forEach(office -> appoint(account.id(), office));
    access.grantToPerson(account.id(), account.offices());
  }

  private void check(NewAccount account) {
    if (!ID.matcher(account.id()).matches()) {
      throw Refusal.invalid("account-id", "账号须为 2 至 64 位字母、数字、点、下划线或短横线");
    }
    if (account.password() == null || account.password().length() < SHORTEST_PASSWORD) {
      throw Refusal.invalid("account-password", "密码至少 " + SHORTEST_PASSWORD + " 位");
    }
    Appointments.objection(account.offices())
        .ifPresent(
            objection -> {
              throw objection;
            });
    if (exists(account.id())) {
      throw Refusal.conflict("account-taken", "账号 " + account.id() + " 已被使用，请换一个");
    }
  }

  private void appoint(String accountId, Office office) {
    offices.ensure(office);
    identity.createMembership(accountId, office.groupId());
  }

  @Override
  public boolean exists(String id) {
    return session.asApplication(() -> identity.createUserQuery().userId(id).count() > 0);
  }

  @Override
  public Optional<Person> find(String id) {
    return session.asApplication(() -> Optional.ofNullable(userOf(id)).map(this::toPerson));
  }

  @Override
  public List<String> holding(Office office) {
    return session.asApplication(
        () ->
            identity.createUserQuery().memberOfGroup(office.groupId()).unlimitedList().stream()
                .map(User::getId)
                .toList());
  }

  @Override
  public Contact contact(String id) {
    return session.asApplication(
        () ->
            Optional.ofNullable(userOf(id))
                .map(user -> new Contact(user.getEmail(), identity.getUserInfo(id, PHONE)))
                .orElse(new Contact(null, null)));
  }

  @Override
  @Transactional
  public void changeMail(String id, String mail) {
    session.asApplication(
        () -> {
          User user = userOf(id);
          user.setEmail(mail);
          identity.saveUser(user);
          return user;
        });
  }

  @Override
  @Transactional
  public void changePhone(String id, String phone) {
    session.asApplication(
        () -> {
          identity.setUserInfo(id, PHONE, phone);
          return phone;
        });
  }

  private User userOf(String id) {
    return identity.createUserQuery().userId(id).singleResult();
  }

  @Override
  public boolean checkPassword(String id, String password) {
    return identity.checkPassword(id, password);
  }

  private Person toPerson(User user) {
    Set<Office> offices =
        identity.createGroupQuery().groupMember(user.getId()).unlimitedList().stream()
            .map(Group::getId)
            .map(Office::parse)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new Person(user.getId(), user.getLastName(), offices);
  }
}
