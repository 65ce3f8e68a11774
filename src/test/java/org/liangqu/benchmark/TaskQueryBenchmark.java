package org.liangqu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.review.ChecklistScenes;
import org.liangqu.review.ReviewScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.access.TaskScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What Tasklist asks for several people, among many proposals: beside the same without
 * authorizations, and beside the engine as shipped, which has to show each of them the same tasks.
 * Prints figures and asserts no time. Run by {@code mvn -Pbenchmark verify}.
 */
@SpringBootTest(properties = "liangqu.attachments.folder=target/benchmark-attachments")
@Import({
  ProposalScenes.class,
  ChecklistScenes.class,
  ReviewScenes.class,
  ApprovalScenes.class,
  TaskScenes.class
})
@ActiveProfiles("test")
@DirtiesContext
class TaskQueryBenchmark {

  private static final String DATABASE = "tasks";
  private static final String PARK = "urumqiHitech";
  private static final int MOST_COMPARED = 2_000;

  private static MeasuredServer server;

  @Autowired private ProcessEngine engine;
  @Autowired private Accounts accounts;
  @Autowired private Directory directory;
  @Autowired private TaskScenes scenes;
  @Autowired private JdbcClient jdbc;

  /**
   * @param times how often each question is asked
   */
  record Size(int proposals, int openTasks, int times) {}

  Size size() {
    return new Size(
        Integer.getInteger("benchmark.taskProposals", 100_000),
        Integer.getInteger("benchmark.openTasks", 20_000),
        Integer.getInteger("benchmark.taskQuestions", 100));
  }

  @DynamicPropertySource
  static void useMeasuredServer(DynamicPropertyRegistry properties)
      throws IOException, SQLException {
    server = new MeasuredServer();
    server.createDatabase(DATABASE);
    properties.add("spring.datasource.url", () -> server.url(DATABASE));
    properties.add("spring.datasource.username", server::user);
    properties.add("spring.datasource.password", server::user);
  }

  private record Asked(TaskAsker asker, TaskQuestion question) {}

  @Test
  void showsEachPersonTheOwnTasks() throws IOException {
    List<String> parks = directory.parks().stream().map(Park::code).toList();
    new TaskPopulation(scenes, jdbc, parks, size().proposals(), size().openTasks()).settle();
    List<TaskAsker> askers = askers();
    int times = size().times();
    Map<TaskAsker, List<String>> seen = new LinkedHashMap<>();
    Map<Asked, Timing> own = new HashMap<>();
    Map<Asked, Timing> off = new HashMap<>();
    for (TaskAsker asker : askers) {
      seen.put(asker, seenBy(asker, engine));
      for (TaskQuestion question : TaskQuestion.values()) {
        Asked asked = new Asked(asker, question);
        own.put(asked, timed(engine, asked, times));
        off.put(asked, Timing.of(times, () -> question.ask(engine, asker)));
      }
    }
    compareWithShipped(seen, own, off);
  }

  private void compareWithShipped(
      Map<TaskAsker, List<String>> seen, Map<Asked, Timing> own, Map<Asked, Timing> off)
      throws IOException {
    TaskQueryReport report = new TaskQueryReport();
    int times = size().times();
    report.conditions(size().proposals(), engine.getTaskService().createTaskQuery().count(), times);
    try (DefaultRights shipped = new DefaultRights(server, DATABASE)) {
      for (TaskAsker asker : seen.keySet()) {
        assertThat(seenBy(asker, shipped.engine())).isEqualTo(seen.get(asker)).isNotEmpty();
        for (TaskQuestion question : TaskQuestion.values()) {
          Asked asked = new Asked(asker, question);
          Timing same = timed(shipped.engine(), asked, Math.max(1, times / 50));
          assertThat(own.get(asked).answer()).as("%s", asked).isEqualTo(same.answer());
          report.line(asker, question, own.get(asked), off.get(asked), same);
        }
      }
    }
    System.out.println(report);
    Files.writeString(Path.of("target/benchmark-tasks.md"), report.toString());
  }

  private static Timing timed(ProcessEngine engine, Asked asked, int times) {
    TaskAsker asker = asked.asker();
    return Timing.of(times, () -> asker.ask(engine, () -> asked.question().ask(engine, asker)));
  }

  private static List<String> seenBy(TaskAsker asker, ProcessEngine engine) {
    List<Task> tasks =
        asker.ask(
            engine,
            () ->
                engine
                    .getTaskService()
                    .createTaskQuery()
                    .orderByTaskId()
                    .asc()
                    .listPage(0, MOST_COMPARED));
    return tasks.stream().map(Task::getId).toList();
  }

  private List<TaskAsker> askers() {
    String expert = jdbc.sql("select min(assignee_) from act_ru_task").query(String.class).single();
    return List.of(
        asker("formal reviewer", "reviewer", Office.of(Role.FORMAL_REVIEWER, PARK)),
        asker("coordinator", "coordinator", Office.of(Role.REVIEW_COORDINATOR, PARK)),
        asker("expert", expert, Office.of(Role.EXPERT)),
        asker("bureau officer", "officer", Office.of(Role.BUREAU_OFFICER, "urumqi")),
        asker("intake officer", "intake", Office.of(Role.INTAKE_OFFICER)),
        asker(
            "of five offices",
            "several",
            Office.of(Role.FORMAL_REVIEWER, PARK),
            Office.of(Role.REVIEW_COORDINATOR, PARK),
            Office.of(Role.FORMAL_REVIEWER, "hamiHitech"),
            Office.of(Role.BUREAU_OFFICER, "hami"),
            Office.of(Role.EXPERT)),
        asker("administrator", "boss", Office.of(Role.ADMINISTRATOR)));
  }

  private TaskAsker asker(String role, String id, Office... offices) {
    accounts.create(new NewAccount(id, id, null, "benchmark-password", Set.of(offices)));
    List<String> groups = Stream.of(offices).map(Office::groupId).toList();
    TaskAsker known = new TaskAsker(role, id, groups, null, null);
    boolean isExpert = groups.equals(List.of(Role.EXPERT.code()));
    Filter list =
        known
            .ask(
                engine,
                () ->
                    engine
                        .getFilterService()
                        .createFilterQuery()
                        .filterNameLike(isExpert ? "我的待办%" : "岗位待办%")
                        .listPage(0, 1))
            .get(0);
    return new TaskAsker(role, id, groups, list.getId(), seenBy(known, engine).get(0));
  }
}
