package org.liangqu.benchmark;

/** The benchmark in small: that each person is shown the same tasks as by the shipped engine. */
class TaskQueriesIT extends TaskQueryBenchmark {

  @Override
  Size size() {
    return new Size(2_000, 500, 1);
  }
}
