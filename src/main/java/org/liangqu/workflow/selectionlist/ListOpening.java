package org.liangqu.workflow.selectionlist;

import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.selection.SelectionListView;
import org.liangqu.selection.SelectionLists;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens a list for the bureau of the officer who asks, or the one named by a deadline. */
@Component
class ListOpening {

  private final SelectionLists lists;
  private final Calls calls;
  private final CurrentPerson currentPerson;

  ListOpening(SelectionLists lists, Calls calls, CurrentPerson currentPerson) {
    this.lists = lists;
    this.calls = calls;
    this.currentPerson = currentPerson;
  }

  SelectionListView open(String callId, String bureauCode) {
    UUID call = callId == null ? calls.current().id() : UUID.fromString(callId);
    return lists.open(call, bureauCode == null ? ownBureau() : bureauCode);
  }

  private String ownBureau() {
    Person person = currentPerson.get();
    return AccessTable.rule(Act.OPEN_LIST).grantsOf(person).stream()
        .flatMap(grant -> person.officeCodes(grant.role()).stream())
        .sorted()
        .findFirst()
        .orElseThrow(() -> Refusal.forbidden("not-a-bureau-officer", "只有地州市科技局经办人可以发起遴选清单"));
  }
}
