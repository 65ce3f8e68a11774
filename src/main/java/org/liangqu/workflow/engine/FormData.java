package org.liangqu.workflow.engine;

/** What a task's form shows: read when it is opened, never stored with the process. */
public interface FormData {

  /** The name under which forms find it. */
  String VARIABLE = "dossier";

  /**
   * @return JSON
   */
  String ofTask(String taskId);
}
