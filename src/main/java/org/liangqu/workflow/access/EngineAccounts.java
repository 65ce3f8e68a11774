package org.liangqu.workflow.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Appointments;
import org.liangqu.workflow.EngineSession;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the engine's identity service; offices are its groups. */
@Component
class EngineAccounts implements Accounts {

  /** The key of the engine's user information under which the phone number is kept. */
  private static final String PHONE = "phone";

  private final IdentityService identity;
  private final Offices offices;
  private final OfficeAccess access;
  private final EngineSession session;
  private final AccountSearch search;
  private final AccountPasswords passwords;

  EngineAccounts(
      IdentityService identity,
      Offices offices,
      OfficeAccess access,
      EngineSession session,
      AccountSearch search,
      AccountPasswords passwords) {
    this.identity = identity;
    this.offices = offices;
    this.access = access;
    this.session = session;
    this.search = search;
    this.passwords = passwords;
  }

  @Override
  @Transactional
  public void create(NewAccount account) {
    AccountIds.check(account.id());
    requireCompatible(account.offices());
    if (exists(account.id())) {
      throw AccountIds.taken(account.id());
    }
    session.asApplication(() -> save(account));
  }

  private User save(NewAccount account) {
    User user = identity.newUser(account.id());
    user.setLastName(account.name());
    user.setFirstName("");
    user.setEmail(account.email());
    user.setPassword(passwords.toKeep(account.password(), account.id(), account.name()));
    identity.saveUser(user);
    account.offices().forEach(office -> addToOffice(account.id(), office));
    access.grantToPerson(account.id(), account.offices());
    return user;
  }

  private static void requireCompatible(Set<Office> offices) {
    Appointments.objection(offices)
        .ifPresent(
            objection -> {
              throw objection;
            });
  }

  private void addToOffice(String accountId, Office office) {
    offices.ensure(office);
    identity.createMembership(accountId, office.groupId());
  }

  @Override
  @Transactional
  public void appoint(String id, Office office) {
    Person before = find(id).orElseThrow(() -> AccountIds.unknown(id));
    if (!before.offices().contains(office)) {
      requireCompatible(withFurther(before.offices(), office));
      session.asApplication(
          () -> {
            addToOffice(id, office);
            access.grantFurther(id, before.offices(), office);
            return office;
          });
    }
  }

  private static Set<Office> withFurther(Set<Office> held, Office office) {
    return Stream.concat(held.stream(), Stream.of(office)).collect(Collectors.toSet());
  }

  @Override
  @Transactional
  public void dismiss(String id, Office office) {
    session.asApplication(
        () -> {
          identity.deleteMembership(id, office.groupId());
          return office;
        });
  }

  @Override
  public Page<Person> search(String text, Role role, Pageable page) {
    return session.asApplication(
        () -> {
          Page<User> found = search.find(text, role, page);
          Map<String, Set<Office>> offices = search.offices(found.map(User::getId).getContent());
          return found.map(user -> toPerson(user, offices.getOrDefault(user.getId(), Set.of())));
        });
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
    return passwords.matches(session.asApplication(() -> userOf(id)), password);
  }

  @Override
  public boolean recognizes(String id, String password) {
    return passwords.recognizes(session.asApplication(() -> userOf(id)), password);
  }

  @Override
  @Transactional
  public void changePassword(String id, String password) {
    session.asApplication(
        () -> {
          User user = Optional.ofNullable(userOf(id)).orElseThrow(() -> AccountIds.unknown(id));
          user.setPassword(
              passwords.toKeep(Objects.requireNonNull(password), id, user.getLastName()));
          identity.saveUser(user);
          return user;
        });
  }

  private Person toPerson(User user) {
    return toPerson(
        user,
        identity.createGroupQuery().groupMember(user.getId()).unlimitedList().stream()
            .map(Group::getId)
            .map(Office::parse)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  private static Person toPerson(User user, Set<Office> offices) {
    return new Person(user.getId(), user.getLastName(), offices);
  }
}
