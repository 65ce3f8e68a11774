package org.liangqu.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangqu.directory.Directory;
import org.liangqu.organization.NewUnit;
import org.liangqu.portal.DemoAccount;
import org.liangqu.portal.DemoAccounts;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Names the demonstration's accounts and offices for the sign-in page. */
@Component
@Conditional(DemoCondition.class)
class DemoAccountList implements DemoAccounts {

  private final DemoFiles files;
  private final Directory directory;
  private final Clock clock;

  DemoAccountList(DemoFiles files, Directory directory, Clock clock) {
    this.files = files;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public List<DemoAccount> all() {
    Map<String, String> unitNames = unitNames();
    return files.cast().stream()
        .map(member -> describe(member, officeOf(member, unitNames)))
        .toList();
  }

  private static DemoAccount describe(CastMember member, String office) {
    return new DemoAccount(
        member.id(), member.name(), member.role().label(), office, DemoPassword.VALUE);
  }

  private String officeOf(CastMember member, Map<String, String> unitNames) {
    return switch (member.role().scope()) {
      case UNIT -> unitNames.get(member.code());
      case PARK -> directory.park(member.code()).shortName();
      case BUREAU -> directory.bureau(member.code()).name();
      case RECOMMENDER -> directory.recommendingUnit(member.code()).name();
      case NONE -> "";
    };
  }

  private Map<String, String> unitNames() {
    return files.dossiers(LocalDate.now(clock).getYear()).stream()
        .map(DemoDossier::unit)
        .collect(Collectors.toMap(unit -> unit.creditCode().value(), NewUnit::name));
  }
}
