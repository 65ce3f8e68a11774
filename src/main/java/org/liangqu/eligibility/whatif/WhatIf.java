package org.liangqu.eligibility.whatif;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.eligibility.FaultyTables;
import org.liangqu.eligibility.UnrecordedTables;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * Shows an administrator which proposals of a call changed tables would judge differently, before
 * they are deployed (试算). Nothing is written to the database. One run at a time; what it found is
 * kept on this server for a while, or until the same administrator starts another.
 */
@Service
public class WhatIf {

  private static final Duration KEPT = Duration.ofHours(4);
  private static final int LONGEST_FILE = 5 << 20;

  private final UnrecordedTables tables;
  private final Runner runner;
  private final Calls calls;
  private final Access access;
  private final Clock clock;
  private final List<Run> runs = new ArrayList<>();

  WhatIf(UnrecordedTables tables, Runner runner, Calls calls, Access access, Clock clock) {
    this.tables = tables;
    this.runner = runner;
    this.calls = calls;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Starts a run over the call's proposals that are under review, returned or decided.
   *
   * @param dmn the tables as they would be deployed
   * @throws FaultyTables if the file could not be deployed
   * @throws Refusal if another run isn't finished
   */
  public synchronized WhatIfStatus start(UUID callId, String fileName, byte[] dmn) {
    Person person = administrator();
    if (callId == null) {
      throw Refusal.invalid("call-required", "请选择申报通知");
    }
    Call call = calls.get(callId);
    requireNoneRunning();
    requireContent(dmn);
    Run run = new Run(call, fileName, tables.proposed(fileName, dmn), person, clock);
    remove(runs.stream().filter(one -> one.owner().id().equals(person.id())).toList());
    runs.add(run);
    runner.begin(run);
    return run.status();
  }

  private void requireNoneRunning() {
    runs.stream()
        .filter(Run::isRunning)
        .findFirst()
        .ifPresent(
            run -> {
              throw Refusal.conflict(
                  "what-if-running",
                  "%s的试算正在进行（%d%%），请等它结束或停止后再开始"
                      .formatted(run.owner().name(), run.status().percent()));
            });
  }

  private static void requireContent(byte[] dmn) {
    if (dmn == null || dmn.length == 0) {
      throw Refusal.invalid("tables-required", "请选择要试算的决策表文件（.dmn）");
    }
    if (dmn.length > LONGEST_FILE) {
      throw Refusal.invalid("tables-too-large", "决策表文件不应超过5 MB，请核对是否选错了文件");
    }
  }

  /** The administrator's own latest run. */
  public synchronized Optional<WhatIfStatus> latest() {
    Person person = administrator();
    forgetOld();
    return runs.stream()
        .filter(run -> run.owner().id().equals(person.id()))
        .findFirst()
        .map(Run::status);
  }

  public WhatIfStatus status(UUID id) {
    return own(id).status();
  }

  /** Ends a run before its next page of proposals; what it has found stays. */
  public WhatIfStatus stop(UUID id) {
    Run run = own(id);
    run.stop();
    return run.status();
  }

  /** What was found so far, by the proposals' numbers. */
  public Page<ProposalDifference> differences(UUID id, DifferenceFilter filter, Pageable wanted) {
    return own(id).differences().page(filter, wanted);
  }

  private synchronized Run own(UUID id) {
    Person person = administrator();
    forgetOld();
    return runs.stream()
        .filter(run -> run.id().equals(id) && run.owner().id().equals(person.id()))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("what-if-unknown", "试算不存在，或其结果已清除，请重新试算"));
  }

  private Person administrator() {
    return access.require(Act.TRY_RULES);
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    remove(runs.stream().filter(run -> run.endedBefore(oldest)).toList());
  }

  private void remove(List<Run> superseded) {
    superseded.forEach(run -> run.differences().close());
    runs.removeAll(superseded);
  }

  @PreDestroy
  synchronized void close() {
    runs.forEach(Run::stop);
    remove(List.copyOf(runs));
  }
}
