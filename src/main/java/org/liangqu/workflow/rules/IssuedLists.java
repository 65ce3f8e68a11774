package org.liangqu.workflow.rules;

import java.util.UUID;
import org.liangqu.eligibility.ListEvidence;
import org.liangqu.selection.SelectionLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether an issued list names a proposal, for the rules that ask (clause 五.3). Looked up late,
 * since lists rank by findings and findings ask for lists.
 */
@Component
class IssuedLists implements ListEvidence {

  private final ObjectProvider<SelectionLists> lists;

  IssuedLists(ObjectProvider<SelectionLists> lists) {
    this.lists = lists;
  }

  @Override
  public boolean onIssuedList(UUID proposalId) {
    return lists.getObject().isOnIssuedList(proposalId);
  }
}
