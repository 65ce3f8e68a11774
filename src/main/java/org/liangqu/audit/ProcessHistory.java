package org.liangqu.audit;

import java.util.List;

/** What the process engine remembers of finished and running instances; implemented over it. */
public interface ProcessHistory {

  /**
   * The instances with this business key and those that they called, oldest first; empty when there
   * are none.
   */
  List<ProcessRun> runs(String businessKey);

  /** What was cleared of these instances, oldest first (已按保存期限清理). */
  List<ClearedRun> cleared(String businessKey);

  /**
   * The diagram of a process definition as BPMN 2.0 XML.
   *
   * @throws org.liangqu.shared.Refusal NOT_FOUND when no such definition is deployed
   */
  String bpmnXml(String definitionId);
}
