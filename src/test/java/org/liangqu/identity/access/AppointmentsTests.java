package org.liangqu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;

class AppointmentsTests {

  private static boolean joined(Role... roles) {
    return Appointments.objection(
            Arrays.stream(roles).map(AppointmentsTests::office).collect(Collectors.toSet()))
        .isEmpty();
  }

  private static Office office(Role role) {
    return role.scope() == Role.Scope.NONE ? Office.of(role) : Office.of(role, "here");
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR, AUDITOR",
    "ADMINISTRATOR, BUREAU_LEADER",
    "ADMINISTRATOR, APPLICANT",
    "AUDITOR, EXPERT",
    "AUDITOR, FORMAL_REVIEWER",
    "APPLICANT, FORMAL_REVIEWER",
    "APPLICANT, EXPERT",
    "UNIT_ADMINISTRATOR, INTAKE_OFFICER"
  })
  void areRefusedTogether(Role one, Role other) {
    assertThat(joined(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "APPLICANT, UNIT_ADMINISTRATOR",
    "FORMAL_REVIEWER, BUREAU_OFFICER",
    "REVIEW_COORDINATOR, EXPERT",
    "BUREAU_OFFICER, BUREAU_LEADER"
  })
  void areAllowedTogether(Role one, Role other) {
    assertThat(joined(one, other)).isTrue();
  }

  @Test
  void ofOneRoleAtSeveralBodiesAreAllowed() {
    Set<Office> offices =
        Set.of(Office.of(Role.APPLICANT, "here"), Office.of(Role.APPLICANT, "there"));

    assertThat(Appointments.objection(offices)).isEmpty();
  }

  @Test
  void refusedTellWhichAndWhatToDo() {
    Set<Office> offices = Set.of(Office.of(Role.AUDITOR), Office.of(Role.ADMINISTRATOR));

    assertThat(Appointments.objection(offices))
        .map(Refusal::getMessage)
        .contains("一人不能兼任“审计”和“系统管理员”：系统管理员和审计不兼任其他岗位，申报单位人员不兼任审查评审岗位。请先免去原岗位，或改任其他人员");
  }
}
