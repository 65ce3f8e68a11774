package org.liangqu.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does two things in threads of their own that set out at the same instant. */
public final class Simultaneously {

  private Simultaneously() {}

  /**
   * @return what each answered, a refusal's message where it was refused
   */
  public static List<String> tryTo(Callable<String> one, Callable<String> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer :
          threads.invokeAll(List.of(waiting(start, one), waiting(start, other)))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<String> waiting(CyclicBarrier start, Callable<String> action) {
    return () -> {
      start.await();
      try {
        return action.call();
      } catch (Refusal refusal) {
        return refusal.getMessage();
      }
    };
  }
}
