package org.liangqu.workflow;

/** Task priorities with a meaning: Tasklist's filters ask for them. */
public final class TaskPriority {

  /** Set when the due date has passed. */
  public static final int OVERDUE = 100;

  private TaskPriority() {}
}
