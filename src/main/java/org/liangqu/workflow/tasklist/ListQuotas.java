package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Quota;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionListView;
import org.springframework.stereotype.Component;

/** Holds a list against the call's quotas (遴选名额): who signs it decides, but is told. */
@Component
class ListQuotas {

  private final Calls calls;
  private final Directory directory;

  ListQuotas(Calls calls, Directory directory) {
    this.calls = calls;
    this.directory = directory;
  }

  /** Null where the call sets the bureau and its parks no quota. */
  String of(SelectionListView list) {
    Call call = calls.get(list.callId());
    List<String> parts = new ArrayList<>();
    call.quotaOf(Quota.Kind.BUREAU, list.bureauCode())
        .ifPresent(places -> parts.add(part(list.bureauName(), places, listed(list, null))));
    for (Park park : directory.parks()) {
      if (park.bureauCode().equals(list.bureauCode())) {
        call.quotaOf(Quota.Kind.PARK, park.code())
            .ifPresent(
                places -> parts.add(part(park.shortName(), places, listed(list, park.code()))));
      }
    }
    return parts.isEmpty() ? null : html(String.join("；", parts));
  }

  private static long listed(SelectionListView list, String parkCode) {
    return list.entries().stream()
        .filter(ListEntry::isListed)
        .filter(entry -> parkCode == null || parkCode.equals(entry.parkCode()))
        .count();
  }

  private static String part(String name, int places, long listed) {
    String over = listed > places ? "，超出%d项，请核对".formatted(listed - places) : "";
    return "%s名额%d项，本清单%d项%s".formatted(name, places, listed, over);
  }
}
