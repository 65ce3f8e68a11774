package org.liangqu.notification;

import static org.liangqu.identity.Role.APPLICANT;
import static org.liangqu.identity.Role.BUREAU_LEADER;
import static org.liangqu.identity.Role.BUREAU_OFFICER;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.INTAKE_OFFICER;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.Role.RECOMMENDER;
import static org.liangqu.identity.Role.REVIEW_COORDINATOR;
import static org.liangqu.identity.Role.UNIT_ADMINISTRATOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Outcome;

/** Which offices a stage of a proposal concerns. */
final class OfficesConcerned {

  private final Subject subject;

  OfficesConcerned(Subject subject) {
    this.subject = subject;
  }

  List<Office> unit() {
    return Stream.of(
            office(APPLICANT, subject.creditCode()),
            office(UNIT_ADMINISTRATOR, subject.creditCode()))
        .flatMap(Optional::stream)
        .toList();
  }

  List<Office> unitAdministrators() {
    return list(office(UNIT_ADMINISTRATOR, subject.creditCode()));
  }

  /** Who works on the proposal at the stage. */
  List<Office> workingAt(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> List.of();
      case FORMAL_REVIEW -> list(office(FORMAL_REVIEWER, subject.parkCode()));
      case EXPERT_REVIEW -> list(office(REVIEW_COORDINATOR, subject.parkCode()));
      case BUREAU_REVIEW, SELECTION -> list(office(BUREAU_OFFICER, subject.bureauCode()));
      case RECOMMENDATION -> list(office(RECOMMENDER, subject.recommenderCode()));
      case INTAKE -> List.of(Office.of(INTAKE_OFFICER));
    };
  }

  /** Who has to act after a stage's outcome; empty where nobody but the unit has. */
  List<Office> actingAfter(Stage stage, Outcome outcome) {
    return switch (outcome) {
      case PASS -> afterPass(stage);
      case RETURN -> afterReturn(stage);
      case REJECT -> List.of();
    };
  }

  /** Whether an office, not the unit, has to act after a stage's outcome. */
  static boolean handsOver(Stage stage, Outcome outcome) {
    return switch (outcome) {
      case PASS -> stage != Stage.BUREAU_REVIEW && stage != Stage.INTAKE;
      case RETURN -> !stage.isBefore(Stage.BUREAU_REVIEW);
      case REJECT -> false;
    };
  }

  /** Who had the proposal before and hears how it ended. */
  List<Office> hearingOfTheEnd(Stage stage) {
    return Stream.of(
            stage.isBefore(Stage.EXPERT_REVIEW)
                ? Optional.<Office>empty()
                : office(PARK_SUPERVISOR, subject.parkCode()),
            stage.isBefore(Stage.SELECTION)
                ? Optional.<Office>empty()
                : office(BUREAU_OFFICER, subject.bureauCode()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** To whom a task that is late at the stage is escalated. */
  List<Office> supervising(Stage stage) {
    return switch (stage) {
      case FORMAL_REVIEW, EXPERT_REVIEW -> list(office(PARK_SUPERVISOR, subject.parkCode()));
      case BUREAU_REVIEW, SELECTION -> list(office(BUREAU_LEADER, subject.bureauCode()));
      default -> List.of();
    };
  }

  List<Office> coordinators() {
    return workingAt(Stage.EXPERT_REVIEW);
  }

  private List<Office> afterPass(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> workingAt(Stage.FORMAL_REVIEW);
      case FORMAL_REVIEW -> workingAt(Stage.EXPERT_REVIEW);
      case EXPERT_REVIEW -> workingAt(Stage.BUREAU_REVIEW);
      case SELECTION -> workingAt(Stage.RECOMMENDATION);
      case RECOMMENDATION -> workingAt(Stage.INTAKE);
      case BUREAU_REVIEW, INTAKE -> List.of();
    };
  }

  private List<Office> afterReturn(Stage stage) {
    return switch (stage) {
      case BUREAU_REVIEW -> workingAt(Stage.FORMAL_REVIEW);
      case RECOMMENDATION -> workingAt(Stage.BUREAU_REVIEW);
      case INTAKE -> workingAt(Stage.RECOMMENDATION);
      default -> List.of();
    };
  }

  private static Optional<Office> office(Role role, String code) {
    return Optional.ofNullable(code).map(known -> Office.of(role, known));
  }

  private static List<Office> list(Optional<Office> office) {
    return office.stream().toList();
  }
}
