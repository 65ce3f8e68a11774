package org.liangqu.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Role;
import org.springframework.stereotype.Component;

/** Whom a change of a published call concerns. */
@Component
class Concerned {

  private final Directory directory;

  Concerned(Directory directory) {
    this.directory = directory;
  }

  List<String> by(List<FieldChange> changes, CallUse use) {
    List<String> concerned = new ArrayList<>();
    if (use.units() > 0) {
      concerned.add("%d家申报单位的%d项申报".formatted(use.units(), use.proposals()));
    }
    Set<String> parks = use.runningParks();
    if (!parks.isEmpty()) {
      concerned.add(
          directory.parks().stream()
              .filter(park -> parks.contains(park.code()))
              .map(Park::shortName)
              .collect(Collectors.joining("、", "园区：", "")));
    }
    for (Deadline deadline : Deadline.values()) {
      if (changes.stream().anyMatch(change -> change.field().equals(deadline.field()))) {
        concerned.add(
            rolesAt(deadline).stream()
                .map(Role::label)
                .collect(Collectors.joining("、", deadline.label() + "：", "")));
      }
    }
    return concerned;
  }

  private static List<Role> rolesAt(Deadline deadline) {
    return switch (deadline) {
      case CLOSE -> List.of(Role.APPLICANT, Role.UNIT_ADMINISTRATOR);
      case PARK_REVIEW ->
          List.of(Role.FORMAL_REVIEWER, Role.REVIEW_COORDINATOR, Role.PARK_SUPERVISOR, Role.EXPERT);
      case BUREAU_REVIEW -> List.of(Role.BUREAU_OFFICER, Role.BUREAU_LEADER);
      case RECOMMENDATION -> List.of(Role.RECOMMENDER);
      case INTAKE -> List.of(Role.INTAKE_OFFICER);
    };
  }
}
