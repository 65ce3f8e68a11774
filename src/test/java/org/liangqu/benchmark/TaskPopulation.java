package org.liangqu.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Stage;
import org.liangqu.shared.TableColumns;
import org.liangqu.workflow.access.TaskScenes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many proposals in little time: real ones of each park at each stage, and copies of their rows in
 * the tables that queries for tasks read. Of those that ended, what stays of them.
 */
final class TaskPopulation {

  private static final String TREE =
      "(select id_ from act_ru_execution where root_proc_inst_id_ = '%s')";

  private final TaskScenes scenes;
  private final JdbcClient jdbc;
  private final List<String> parks;
  private final int proposals;
  private final int openTasks;
  private int running;

  TaskPopulation(
      TaskScenes scenes, JdbcClient jdbc, List<String> parks, int proposals, int openTasks) {
    this.scenes = scenes;
    this.jdbc = jdbc;
    this.parks = parks;
    this.proposals = proposals;
    this.openTasks = openTasks;
  }

  void settle() {
    spread(40, park -> List.of(scenes.formalReview(park)));
    spread(10, park -> List.of(scenes.at(park, Stage.EXPERT_REVIEW)));
    spread(25, scenes::invitations);
    spread(15, park -> List.of(scenes.at(park, Stage.BUREAU_REVIEW)));
    spread(5, park -> List.of(scenes.at(park, Stage.RECOMMENDATION)));
    spread(5, park -> List.of(scenes.at(park, Stage.INTAKE)));
    copyEnded(proposals - running);
    jdbc.sql("vacuum analyze").update();
  }

  private void spread(int percent, Function<String, List<Task>> original) {
    for (String park : parks) {
      List<Task> tasks = original.apply(park);
      int copies = openTasks * percent / 100 / parks.size() / tasks.size() - 1;
      copyRunning(rootOf(tasks.get(0)), copies);
      running += copies + 1;
    }
  }

  private String rootOf(Task task) {
    return jdbc.sql("select root_proc_inst_id_ from act_ru_execution where id_ = :id")
        .param("id", task.getProcessInstanceId())
        .query(String.class)
        .single();
  }

  private void copyRunning(String root, int copies) {
    String tree = TREE.formatted(root);
    String inTree = "o.proc_inst_id_ in " + tree;
    copyProposal(
        "o.number = (select business_key_ from act_ru_execution where id_ = '%s')".formatted(root),
        copies,
        "'number', o.number || '-' || k");
    copy(
        "act_ru_execution",
        inTree,
        copies,
        suffixed("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "super_exec_")
            + ", 'business_key_', o.business_key_ || '-' || k");
    copy(
        "act_ru_task",
        inTree,
        copies,
        suffixed("id_", "execution_id_", "proc_inst_id_")
            + ", 'create_time_', o.create_time_ - k * interval '1 minute'");
    copy(
        "act_ru_identitylink",
        "o.task_id_ in (select id_ from act_ru_task where proc_inst_id_ in %s)".formatted(tree),
        copies,
        suffixed("id_", "task_id_"));
    copy(
        "act_ru_variable",
        inTree,
        copies,
        suffixed("id_", "execution_id_", "proc_inst_id_", "task_id_", "var_scope_"));
  }

  private void copyEnded(int number) {
    String original = "(select id_ from act_hi_procinst order by start_time_, id_ limit 1)";
    copyProposal(
        "o.number = (select business_key_ from act_hi_procinst where id_ = %s)".formatted(original),
        number,
        "'status', 'REJECTED', 'number', o.number || '-E' || k");
    copy(
        "act_hi_procinst",
        "o.id_ = " + original,
        number,
        suffixed("id_", "root_proc_inst_id_", "proc_inst_id_")
            + ", 'business_key_', o.business_key_ || '-E' || k, 'end_time_', o.start_time_");
    copy(
        "act_hi_taskinst",
        "o.proc_inst_id_ = " + original,
        number,
        suffixed("id_", "root_proc_inst_id_", "proc_inst_id_", "execution_id_")
            + ", 'end_time_', o.start_time_");
  }

  private void copyProposal(String which, int copies, String changes) {
    copy("proposal", which, copies, "'id', gen_random_uuid(), " + changes);
  }

  private static String suffixed(String... columns) {
    return List.of(columns).stream()
        .map("'%1$s', o.%1$s || '-' || k"::formatted)
        .collect(Collectors.joining(", "));
  }

  private void copy(String table, String which, int copies, String changes) {
    jdbc.sql(
            """
            insert into %1$s (%5$s) select %6$s from %1$s o
            cross join generate_series(1, %2$d) k
            cross join lateral jsonb_populate_record(o, jsonb_build_object(%3$s)) n
            where %4$s"""
                .formatted(
                    table,
                    copies,
                    changes,
                    which,
                    TableColumns.of(jdbc, table, ""),
                    TableColumns.of(jdbc, table, "n.")))
        .update();
  }
}
