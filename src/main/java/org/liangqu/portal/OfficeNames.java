package org.liangqu.portal;

import java.util.Comparator;
import java.util.List;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.organization.Units;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Offices as people call them: the body and the role there. */
@Component
public class OfficeNames {

  private final Directory directory;
  private final Units units;

  OfficeNames(Directory directory, Units units) {
    this.directory = directory;
    this.units = units;
  }

  public List<String> of(Person person) {
    return person.offices().stream()
        .sorted(Comparator.comparing(Office::role).thenComparing(Office::groupId))
        .map(this::of)
        .toList();
  }

  public String of(Office office) {
    String body = bodyOf(office);
    return body.isEmpty() ? office.role().label() : body + " · " + office.role().label();
  }

  /** The office of a group id, the id itself where it is none of ours. */
  public String ofGroup(String groupId) {
    return Office.parse(groupId).map(this::of).orElse(groupId);
  }

  private String bodyOf(Office office) {
    return switch (office.role().scope()) {
      case NONE -> "";
      case PARK -> directory.park(office.code()).shortName();
      case BUREAU -> directory.bureau(office.code()).name();
      case RECOMMENDER -> directory.recommendingUnit(office.code()).name();
      case UNIT -> unitName(office.code());
    };
  }

  private String unitName(String creditCode) {
    return CreditCode.isValid(creditCode)
        ? units.byCreditCode(new CreditCode(creditCode)).map(unit -> unit.name()).orElse(creditCode)
        : creditCode;
  }
}
