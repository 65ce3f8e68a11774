package org.liangqu.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Quota;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.ListStatus;
import org.liangqu.selection.SelectionListView;

class ListQuotasTests {

  private static final UUID CALL = UUID.randomUUID();

  private final Call call = mock(Call.class);
  private final Calls calls = mock(Calls.class);
  private final Directory directory = mock(Directory.class);
  private final ListQuotas quotas = new ListQuotas(calls, directory);

  private String of(SelectionListView list) {
    when(calls.get(CALL)).thenReturn(call);
    when(directory.parks())
        .thenReturn(
            List.of(
                park("urumqiHitech", "乌鲁木齐高新区", "urumqi"), park("hamiHitech", "哈密高新区", "hami")));
    return quotas.of(list);
  }

  private static Park park(String code, String name, String bureau) {
    return new Park(code, name, name, bureau, code, "联系人", "电话", null, null, null);
  }

  private void allow(Quota.Kind kind, String code, int places) {
    when(call.quotaOf(kind, code)).thenReturn(OptionalInt.of(places));
  }

  private static SelectionListView list(ListEntry... entries) {
    return new SelectionListView(
        UUID.randomUUID(),
        "URUMQI-LX-2026-001",
        CALL,
        "2026年申报",
        2026,
        "urumqi",
        "乌鲁木齐市科技局",
        ListStatus.DRAFTING,
        null,
        null,
        List.of(entries),
        List.of());
  }

  private static ListEntry entry(String parkCode, boolean struck) {
    return new ListEntry(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        "LQ-2026-C-000001",
        "项目",
        ProposalType.CLUSTER,
        "单位",
        parkCode,
        BigDecimal.TEN,
        BigDecimal.TEN,
        null,
        List.of(),
        Instant.EPOCH,
        struck,
        struck ? "理由" : null,
        false);
  }

  @Test
  void saysNothingWhereThereIsNoQuota() {
    when(call.quotaOf(Quota.Kind.BUREAU, "urumqi")).thenReturn(OptionalInt.empty());
    when(call.quotaOf(Quota.Kind.PARK, "urumqiHitech")).thenReturn(OptionalInt.empty());
    assertThat(of(list(entry("urumqiHitech", false)))).isNull();
  }

  @Test
  void countsWhatIsListedForTheBureauAndItsParks() {
    allow(Quota.Kind.BUREAU, "urumqi", 1);
    allow(Quota.Kind.PARK, "urumqiHitech", 1);
    String told =
        of(
            list(
                entry("urumqiHitech", false),
                entry("urumqiHitech", true),
                entry("urumqiEcon", false)));
    assertThat(told).isEqualTo("乌鲁木齐市科技局名额1项，本清单2项，超出1项，请核对；乌鲁木齐高新区名额1项，本清单1项");
  }
}
