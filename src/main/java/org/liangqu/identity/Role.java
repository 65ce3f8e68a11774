package org.liangqu.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may be appointed to (岗位). The code is the first part of the engine's group id. */
public enum Role {
  APPLICANT("applicant", "申报人", Scope.UNIT),
  UNIT_ADMINISTRATOR("unitAdministrator", "单位管理员", Scope.UNIT),
  FORMAL_REVIEWER("formalReviewer", "园区形式审查员", Scope.PARK),
  REVIEW_COORDINATOR("reviewCoordinator", "园区评审组织员", Scope.PARK),
  PARK_SUPERVISOR("parkSupervisor", "园区主管", Scope.PARK),
  EXPERT("expert", "评审专家", Scope.NONE),
  BUREAU_OFFICER("bureauOfficer", "科技局经办人", Scope.BUREAU),
  BUREAU_LEADER("bureauLeader", "科技局负责人", Scope.BUREAU),
  RECOMMENDER("recommender", "系统推荐单位", Scope.RECOMMENDER),
  INTAKE_OFFICER("intakeOfficer", "科技厅接收岗", Scope.NONE),
  AUDITOR("auditor", "审计", Scope.NONE),
  ADMINISTRATOR("camunda-admin", "系统管理员", Scope.NONE);

  /** The kind of body whose code an office of the role carries. */
  public enum Scope {
    UNIT,
    PARK,
    BUREAU,
    RECOMMENDER,
    NONE
  }

  private final String code;
  private final String label;
  private final Scope scope;

  Role(String code, String label, Scope scope) {
    this.code = code;
    this.label = label;
    this.scope = scope;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public Scope scope() {
    return scope;
  }

  static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
