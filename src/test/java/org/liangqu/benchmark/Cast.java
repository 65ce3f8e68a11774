package org.liangqu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.IndustryField;
import org.liangqu.review.Expert;
import org.liangqu.review.ExpertPool;
import org.liangqu.shared.CreditCodes;

/** Somebody with an account for each office, and a pool of experts. */
final class Cast {

  private static final int EXPERTS = 20;
  private static final int PANEL = 5;
  private static final int FIRST_EMPLOYER = 900_000;

  private final Accounts accounts;
  private final Map<Office, Person> people = new ConcurrentHashMap<>();
  private final List<Person> experts;

  Cast(Accounts accounts, Directory directory, ExpertPool pool) {
    this.accounts = accounts;
    directory.parks().forEach(this::employ);
    List.of(Role.INTAKE_OFFICER, Role.AUDITOR).forEach(role -> holder(Office.of(role)));
    this.experts = IntStream.range(0, EXPERTS).mapToObj(number -> expert(number, pool)).toList();
  }

  private void employ(Park park) {
    List.of(Role.FORMAL_REVIEWER, Role.REVIEW_COORDINATOR, Role.PARK_SUPERVISOR)
        .forEach(role -> holder(Office.of(role, park.code())));
    List.of(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
        .forEach(role -> holder(Office.of(role, park.bureauCode())));
    holder(Office.of(Role.RECOMMENDER, park.recommenderCode()));
  }

  private Person expert(int number, ExpertPool pool) {
    Person person = account("expert" + number, Office.of(Role.EXPERT));
    pool.add(
        new Expert(
            person.id(),
            person.name(),
            "评审单位" + number,
            CreditCodes.generate(FIRST_EMPLOYER + number).value(),
            Set.of(IndustryField.values()),
            Set.of()));
    return person;
  }

  /** The one who holds the office. */
  Person holder(Office office) {
    return people.computeIfAbsent(office, key -> account(key.groupId(), key));
  }

  private Person account(String id, Office office) {
    accounts.create(
        new NewAccount(id, id, id + "@benchmark.example", "benchmark-password", Set.of(office)));
    return new Person(id, id, Set.of(office));
  }

  Person expert(String id) {
    return experts.stream().filter(expert -> expert.id().equals(id)).findFirst().orElseThrow();
  }

  /** Experts for the proposal, others for the next one. */
  List<String> panel(String proposalNumber) {
    int first = Math.floorMod(proposalNumber.hashCode(), EXPERTS);
    return IntStream.range(first, first + PANEL)
        .mapToObj(seat -> experts.get(seat % EXPERTS).id())
        .toList();
  }
}
