package org.liangqu.workflow.expertreview;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.expertreview.Reviews.EXPERTS;
import static org.liangqu.workflow.expertreview.Reviews.askingForScores;
import static org.liangqu.workflow.expertreview.Reviews.scores;
import static org.liangqu.workflow.expertreview.Reviews.seatsAre;
import static org.liangqu.workflow.expertreview.Reviews.taskOf;
import static org.liangqu.workflow.expertreview.Reviews.thresholdIs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Real threads on a real database: what {@code asyncAfter} on the multi-instance is for. */
@DisplayName("Five experts who score at the same instant")
@ExtendWith(ProcessTestEngine.class)
class SimultaneousScoresProcessTest {

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(EXPERTS.size());

  private final TaskService tasks = ProcessTestEngine.engine().getTaskService();

  @BeforeAll
  static void coverageIsNotCollected() {
    ProcessTestEngine.collectNoCoverage();
  }

  @AfterAll
  static void threadsEnd() {
    THREADS.shutdownNow();
  }

  @RepeatedTest(5)
  void allSucceed() throws InterruptedException {
    ProcessInstance review = scoring();

    scoreAtOnce().forEach(score -> assertThatCode(score::get).doesNotThrowAnyException());
    jobsRun();

    assertThat(review).isWaitingAtExactly("Task_RecordArgumentation");
  }

  private static ProcessInstance scoring() {
    ProcessFixtures.knownToServices();
    seatsAre(EXPERTS);
    thresholdIs(true);
    return askingForScores();
  }

  private List<Future<Void>> scoreAtOnce() throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(EXPERTS.size());
    List<Callable<Void>> scores =
        EXPERTS.stream().map(expert -> scoring(taskOf(expert), start)).toList();
    return THREADS.invokeAll(scores);
  }

  private Callable<Void> scoring(Task task, CyclicBarrier start) {
    return () -> {
      start.await();
      tasks.complete(task.getId(), scores());
      return null;
    };
  }
}
