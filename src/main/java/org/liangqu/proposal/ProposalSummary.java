package org.liangqu.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Situation;
import org.liangqu.identity.access.Subject;

/**
 * A proposal at a glance, as last submitted (as drafted while it never was). {@code version} is the
 * version last submitted, 1 for a first draft; {@code submittedAt} is the time of the first
 * submission; {@code stage} is null for a draft and otherwise the stage it is at or was decided at.
 * Funds are in 万元.
 */
public record ProposalSummary(
    UUID id,
    String number,
    UUID callId,
    ProposalType type,
    String title,
    UUID unitId,
    String unitName,
    String leadCreditCode,
    String parkCode,
    String bureauCode,
    String recommenderCode,
    ProposalStatus status,
    Stage stage,
    int version,
    BigDecimal requestedFunds,
    Instant submittedAt,
    Instant correctionDue,
    String acceptanceNumber) {

  /** The proposal as the access table asks for it. */
  public Subject subject() {
    Subject subject =
        Subject.nothing()
            .of(Role.Scope.UNIT, leadCreditCode)
            .of(Role.Scope.PARK, parkCode)
            .of(Role.Scope.BUREAU, bureauCode)
            .of(Role.Scope.RECOMMENDER, recommenderCode);
    return submittedAt == null ? subject : subject.in(Situation.SUBMITTED);
  }

  /** Whether its unit may still withdraw it: from its submission until the intake (撤回). */
  public boolean mayBeWithdrawn() {
    return status == ProposalStatus.RETURNED
        || status == ProposalStatus.IN_REVIEW && stage != Stage.INTAKE;
  }

  /** The office of a role on the proposal's way; none where its unit is outside the parks. */
  public Optional<Office> officeOf(Role role) {
    if (role.scope() == Role.Scope.NONE) {
      return Optional.of(Office.of(role));
    }
    String code =
        switch (role.scope()) {
          case UNIT -> leadCreditCode;
          case PARK -> parkCode;
          case BUREAU -> bureauCode;
          case RECOMMENDER -> recommenderCode;
          case NONE -> null;
        };
    return Optional.ofNullable(code).map(known -> Office.of(role, known));
  }
}
