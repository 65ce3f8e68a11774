package org.liangqu.workflow.selectionlist;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.liangqu.call.ProposalType;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.ListStatus;
import org.liangqu.selection.SelectionListView;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.ProcessVariables;

/** Selection lists in the making, and what officer and leader do with them. */
final class Lists {

  static final UUID LIST = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
  static final UUID LISTED = UUID.fromString("00000000-0000-0000-0000-0000000000d1");
  static final UUID STRUCK = UUID.fromString("00000000-0000-0000-0000-0000000000d2");
  static final String NUMBER = "URUMQI-LX-2025-001";

  private Lists() {}

  static SelectionListView view() {
    return new SelectionListView(
        LIST,
        NUMBER,
        ProcessFixtures.CALL,
        "2025年“两区”科技发展计划",
        2025,
        ProcessFixtures.BUREAU,
        "乌鲁木齐市科技局",
        ListStatus.DRAFTING,
        null,
        null,
        List.of(entry(LISTED, 1, false), entry(STRUCK, 2, true)),
        List.of());
  }

  static ProcessInstance requested() {
    return runtimeService().startProcessInstanceByKey(SelectionListProcess.KEY);
  }

  /** A list that has come as far as the activity. */
  static ProcessInstance waitingAt(String activity) {
    return runtimeService()
        .createProcessInstanceByKey(SelectionListProcess.KEY)
        .businessKey(NUMBER)
        .setVariables(
            Map.of(
                SelectionListProcess.LIST_ID,
                LIST.toString(),
                ProcessVariables.CALL_ID,
                ProcessFixtures.CALL.toString(),
                ProcessVariables.BUREAU_CODE,
                ProcessFixtures.BUREAU,
                ProcessVariables.PROPOSAL_NUMBER,
                NUMBER))
        .startBeforeActivity(activity)
        .execute();
  }

  static void draft(ProcessInstance list) {
    complete(
        task("Task_DraftList", list),
        withVariables(
            "struckProposals",
            jsonValue("[\"" + STRUCK + "\"]").create(),
            "strikeReason",
            "与在研项目重复",
            "opinion",
            "拟同意"));
  }

  static void sign(ProcessInstance list, String decision) {
    complete(task("Task_SignList", list), withVariables("decision", decision, "opinion", "请核对排序"));
  }

  private static ListEntry entry(UUID proposal, int rank, boolean struck) {
    return new ListEntry(
        LIST,
        proposal,
        rank,
        "LQ-2025-C-00000" + rank,
        "新型储能系统集成",
        ProposalType.CLUSTER,
        "天山新能源科技有限公司",
        ProcessFixtures.PARK,
        new BigDecimal("400"),
        new BigDecimal("800"),
        new BigDecimal("88.50"),
        List.of(),
        Instant.parse("2025-09-01T02:00:00Z"),
        struck,
        struck ? "与在研项目重复" : null,
        false);
  }
}
