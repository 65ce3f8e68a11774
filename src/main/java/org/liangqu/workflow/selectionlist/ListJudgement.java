package org.liangqu.workflow.selectionlist;

import java.util.UUID;
import org.liangqu.eligibility.Judgements;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/**
 * A list is signed only when everything on it may still be selected: the bureau's rules are judged
 * once more, since that of being on an issued list can't hold before the list is issued.
 */
@Component
class ListJudgement {

  private final SelectionLists lists;
  private final Judgements judgements;

  ListJudgement(SelectionLists lists, Judgements judgements) {
    this.lists = lists;
    this.judgements = judgements;
  }

  void judge(UUID listId, String decision) {
    if (SelectionListProcess.SIGN.equals(decision)) {
      judge(listId);
    }
  }

  void judge(UUID listId) {
    judgements.judgeListed(
        lists.view(listId).listed().stream().map(ListEntry::proposalId).toList());
  }
}
