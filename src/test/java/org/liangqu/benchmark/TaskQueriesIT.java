package org.liangqu.benchmark;

/** The benchmark in small: that each person is shown the same tasks as by the shipped engine. */
class TaskQueriesIT extends TaskQueryBenchmark {

  TaskQueriesIT() {
    super(2_000, 500, 5);
  }
}
