package org.liangqu.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes drafts to their acceptance: workers do what people do, in the order of its coming up. */
final class Round implements PathObserver {

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);
  private static final int MOST_ATTEMPTS = 100;

  private final Contender contender;
  private final List<Draft> drafts;
  private final StageTimes times;
  private final BlockingQueue<Step> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Queue<String>> selected = new ConcurrentHashMap<>();
  private final Map<String, String> bureaus = new ConcurrentHashMap<>();
  private final AtomicInteger notSelected;
  private final CountDownLatch notAccepted;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile long lastProgress = System.nanoTime();

  Round(Contender contender, List<Draft> drafts, StageTimes times) {
    this.contender = contender;
    this.drafts = drafts;
    this.times = times;
    this.notSelected = new AtomicInteger(drafts.size());
    this.notAccepted = new CountDownLatch(drafts.size());
  }

  private record Step(String stage, Runnable action) {}

  /**
   * @return how long it took
   */
  Duration run(int workers) throws InterruptedException {
    contender.signals().tell(this);
    contender.jobExecutor().start();
    long start = System.nanoTime();
    drafts.forEach(draft -> waiting.add(new Step(StageTimes.SUBMIT, () -> submit(draft))));
    List<Thread> threads =
        IntStream.range(0, workers).mapToObj(i -> new Thread(this::work, "worker-" + i)).toList();
    threads.forEach(Thread::start);
    await();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    for (Thread thread : threads) {
      thread.join();
    }
    contender.jobExecutor().shutdown();
    contender.signals().tell(PathObserver.NOBODY);
    return taken;
  }

  private void await() throws InterruptedException {
    while (!notAccepted.await(50, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() - lastProgress > LONGEST_SILENCE.toNanos()) {
        failure.compareAndSet(null, new IllegalStateException("Nothing moves: " + stuckJobs()));
      }
      if (failure.get() != null) {
        throw new IllegalStateException(
            "%s: %d of %d proposals were not accepted"
                .formatted(contender.name(), notAccepted.getCount(), drafts.size()),
            failure.get());
      }
    }
  }

  private String stuckJobs() {
    return contender
        .engine()
        .getManagementService()
        .createJobQuery()
        .withException()
        .list()
        .stream()
        .map(job -> job.getFailedActivityId() + ": " + job.getExceptionMessage())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void work() {
    try {
      while (notAccepted.getCount() > 0 && failure.get() == null) {
        Step step = waiting.poll(20, TimeUnit.MILLISECONDS);
        if (step != null) {
          perform(step);
        }
      }
    } catch (InterruptedException | RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  private void perform(Step step) {
    long start = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        step.action().run();
        break;
      } catch (RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !isContention(e)) {
          throw e;
        }
        times.repeated();
      }
    }
    times.served(step.stage(), System.nanoTime() - start);
    lastProgress = System.nanoTime();
  }

  /** Somebody else was faster: people press the button again. */
  private static boolean isContention(Throwable failure) {
    return failure != null
        && (failure.getClass().getSimpleName().contains("OptimisticLocking")
            || isContention(failure.getCause()));
  }

  private void submit(Draft draft) {
    long start = System.nanoTime();
    String number = contender.submit(draft);
    bureaus.put(number, draft.bureau());
    times.left(StageTimes.SUBMIT, number, start);
  }

  @Override
  public void taskOpened(OpenTask task) {
    times.reached(task.activity(), task.number());
    waiting.add(new Step(task.activity(), () -> complete(task)));
  }

  private void complete(OpenTask task) {
    times.left(task.activity(), task.number(), System.nanoTime());
    contender.complete(task);
  }

  @Override
  public void waitsForList(String number) {
    times.reached("Catch_SelectionListIssued", number);
    selected
        .computeIfAbsent(bureaus.get(number), bureau -> new ConcurrentLinkedQueue<>())
        .add(number);
    if (notSelected.decrementAndGet() == 0) {
      selected.forEach(
          (bureau, numbers) ->
              waiting.add(
                  new Step(
                      StageTimes.REQUEST_LIST,
                      () -> contender.requestList(bureau, List.copyOf(numbers)))));
    }
  }

  @Override
  public void accepted(String number) {
    times.reached("EndEvent_Accepted", number);
    lastProgress = System.nanoTime();
    notAccepted.countDown();
  }
}
