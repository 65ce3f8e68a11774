package org.liangqu.identity.web;

import java.util.Map;
import org.liangqu.directory.Park;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.ListDocument;

/**
 * One park with its bureau and recommending unit, their people, and what lies on their desks. The
 * visitors are of one side, "ours"; the other's things are others' to them.
 *
 * @param tasks the task that waits on each desk; the expert's own where several are asked
 * @param letter of a list that the bureau has issued
 * @param expert who sits on the panel
 */
record Side(
    boolean isOurs,
    Park park,
    String expert,
    Map<Desk, ProposalSummary> desks,
    Map<Desk, String> tasks,
    ListDocument letter) {

  ProposalSummary on(Desk desk) {
    return desks.get(desk);
  }

  String account(Role role) {
    return role == Role.EXPERT ? expert : "%s-%s".formatted(isOurs ? "our" : "their", role.code());
  }

  Office office(Role role) {
    return switch (role.scope()) {
      case UNIT -> Office.of(role, on(Desk.FORMAL_REVIEW).leadCreditCode());
      case PARK -> Office.of(role, park.code());
      case BUREAU -> Office.of(role, park.bureauCode());
      case RECOMMENDER -> Office.of(role, park.recommenderCode());
      case NONE -> Office.of(role);
    };
  }
}
