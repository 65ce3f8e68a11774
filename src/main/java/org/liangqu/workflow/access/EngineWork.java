package org.liangqu.workflow.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Situation;

/**
 * In which process an act of the access table is done, and so which process its roles work with.
 */
enum EngineWork {
  FORMAL_REVIEW("ProposalApproval", Act.DECIDE, Situation.FORMAL_REVIEW),
  BUREAU_REVIEW("ProposalApproval", Act.DECIDE, Situation.BUREAU_REVIEW),
  RECOMMENDATION("ProposalApproval", Act.DECIDE, Situation.RECOMMENDATION),
  INTAKE("ProposalApproval", Act.DECIDE, Situation.INTAKE),
  COORDINATION("ExpertReview", Act.DECIDE, Situation.EXPERT_REVIEW),
  EXPERT_OPINION("ExpertReview", Act.REVIEW_AS_EXPERT, null),
  LIST_OPENING("SelectionList", Act.OPEN_LIST, null),
  LIST_DRAFTING("SelectionList", Act.DRAFT_LIST, null),
  LIST_SIGNING("SelectionList", Act.SIGN_LIST, null),
  RECONSIDERATION("Reconsideration", Act.DECIDE_RECONSIDERATION, null),
  REGISTRATION_REVIEW("OrganizationRegistration", Act.REVIEW_REGISTRATION, null);

  private final String definitionKey;
  private final Act act;
  private final Situation at;

  EngineWork(String definitionKey, Act act, Situation at) {
    this.definitionKey = definitionKey;
    this.act = act;
    this.at = at;
  }

  private Set<Role> roles() {
    return Optional.ofNullable(at)
        .map(stage -> AccessTable.roles(act, stage))
        .orElseGet(() -> AccessTable.roles(act));
  }

  /** Keys of the definitions that the role works with; none where it has no tasks. */
  static Set<String> definitionsOf(Role role) {
    return List.of(values()).stream()
        .filter(work -> work.roles().contains(role))
        .map(work -> work.definitionKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of the definitions that the role starts itself. */
  static Set<String> startedBy(Role role) {
    return LIST_OPENING.roles().contains(role) ? Set.of(LIST_OPENING.definitionKey) : Set.of();
  }
}
