package org.liangqu.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Park;

/** A signed list of the bureau of Urumqi, with one proposal struck. */
final class ListFixtures {

  static final Letterhead URUMQI = new Letterhead("urumqi", "乌鲁木齐市科学技术局", "乌科函");
  static final Letterhead CHANGJI = new Letterhead("changji", "昌吉回族自治州科学技术局", "昌州科函");

  static final Map<String, Park> PARKS =
      Map.of(
          "urumqiHitech", park("urumqiHitech", "乌鲁木齐高新技术产业开发区（新市区）", "乌鲁木齐高新区"),
          "urumqiEcon", park("urumqiEcon", "乌鲁木齐经济技术开发区（头屯河区）", "乌鲁木齐经开区"));

  private static final UUID LIST = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private ListFixtures() {}

  static SelectionListView signedList() {
    return list(
        List.of(
            entry(1, ProposalType.CLUSTER, "新型储能系统集成与应用关键技术研发及产业集群培育", "500", "1000"),
            entry(2, ProposalType.ACADEMICIAN, "高效绿色算力中心关键技术", "880.5", "1761"),
            entry(3, ProposalType.TRANSFER, "工业互联网标识解析成果转化", "100", "260.25"),
            struck(entry(4, ProposalType.ENTERPRISE, "低空巡检装备研制", "200", "400"))));
  }

  static SelectionListView list(List<ListEntry> entries) {
    return new SelectionListView(
        LIST,
        "URUMQI-LX-2025-001",
        UUID.randomUUID(),
        "2025年“两区”科技发展计划",
        2025,
        "urumqi",
        "乌鲁木齐市科技局",
        ListStatus.SIGNED,
        "乌科函〔2026〕3号",
        LocalDate.of(2026, 3, 1),
        entries,
        List.of());
  }

  static ListEntry entry(
      int rank, ProposalType type, String title, String requested, String selfRaised) {
    return new ListEntry(
        LIST,
        UUID.randomUUID(),
        rank,
        "LQ-2025-" + type.name().charAt(0) + "-00000" + rank,
        title,
        type,
        "（示例）天山新能源科技有限公司",
        rank % 2 == 1 ? "urumqiHitech" : "urumqiEcon",
        new BigDecimal(requested),
        new BigDecimal(selfRaised),
        new BigDecimal("91.33").subtract(BigDecimal.valueOf(rank)),
        rank == 1 ? List.of("申报单位为中小企业，优先支持（一.3）", "重点领域：新型储能") : List.of(),
        Instant.parse("2025-09-01T02:00:00Z").plusSeconds(rank),
        false,
        null,
        false);
  }

  static ListEntry struck(ListEntry entry) {
    return new ListEntry(
        entry.listId(),
        entry.proposalId(),
        entry.rank(),
        entry.number(),
        entry.title(),
        entry.type(),
        entry.unitName(),
        entry.parkCode(),
        entry.requestedFunds(),
        entry.selfRaisedFunds(),
        entry.score(),
        entry.priorityMarks(),
        entry.submittedAt(),
        true,
        "与在研项目重复",
        false);
  }

  private static Park park(String code, String name, String shortName) {
    return new Park(code, name, shortName, "urumqi", code, "示例", "0991-0000000", null, null, null);
  }
}
