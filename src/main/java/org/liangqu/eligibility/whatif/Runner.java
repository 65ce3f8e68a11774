package org.liangqu.eligibility.whatif;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.liangqu.eligibility.TrialFailure;
import org.liangqu.eligibility.TrialJudgements;
import org.liangqu.eligibility.TrialJudgements.Verdicts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges page after page in the background, one run after the other. */
@Component
class Runner {

  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final int PAGE = 200;
  private static final int SECONDS_TO_END = 10;

  private final TrialJudgements trial;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread created = new Thread(work, "what-if");
            created.setDaemon(true);
            return created;
          });

  Runner(TrialJudgements trial) {
    this.trial = trial;
  }

  void begin(Run run) {
    thread.execute(() -> judgeAll(run));
  }

  private void judgeAll(Run run) {
    try {
      run.counted(trial.count(run.call().id()));
      String last = "";
      while (last != null && !run.isStopping()) {
        last = judgePage(run, last);
      }
      run.ended();
    } catch (TrialFailure e) {
      LOG.info("What-if {}: {}", run.id(), e.getMessage());
      run.failed(e.getMessage());
    } catch (RuntimeException e) {
      String incident = UUID.randomUUID().toString();
      LOG.error("What-if {}, incident {}", run.id(), incident, e);
      run.failed("系统内部错误，请稍后重试；如仍有问题，请查看日志中的事件编号" + incident);
    }
  }

  /**
   * @return the number of the last proposal on the page, null where there is no further page
   */
  private String judgePage(Run run, String after) {
    List<Verdicts> page = trial.after(run.call(), after, PAGE, run.tables());
    page.forEach(verdicts -> run.judged(Comparison.of(verdicts)));
    return page.size() < PAGE ? null : page.get(PAGE - 1).proposal().number();
  }

  @PreDestroy
  void end() throws InterruptedException {
    thread.shutdownNow();
    thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
  }
}
