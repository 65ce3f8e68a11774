package org.liangqu.eligibility.whatif;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.eligibility.ProposedTables;
import org.liangqu.eligibility.whatif.WhatIfStatus.RuleCount;
import org.liangqu.eligibility.whatif.WhatIfStatus.State;
import org.liangqu.identity.Person;

/** One run: what is asked, how far it is, what it found. */
final class Run {

  private final UUID id = UUID.randomUUID();
  private final Call call;
  private final String fileName;
  private final ProposedTables tables;
  private final Person owner;
  private final Clock clock;
  private final Instant startedAt;
  private final DifferenceFile differences = new DifferenceFile();
  private final Map<VerdictChange, Long> changes = new EnumMap<>(VerdictChange.class);
  private final Map<String, Long> rules = new TreeMap<>();
  private State state = State.RUNNING;
  private Instant endedAt;
  private String failure;
  private Long total;
  private long judged;
  private volatile boolean stopping;

  Run(Call call, String fileName, ProposedTables tables, Person owner, Clock clock) {
    this.call = call;
    this.fileName = fileName;
    this.tables = tables;
    this.owner = owner;
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  UUID id() {
    return id;
  }

  Call call() {
    return call;
  }

  ProposedTables tables() {
    return tables;
  }

  Person owner() {
    return owner;
  }

  DifferenceFile differences() {
    return differences;
  }

  /** Takes effect before the next page of proposals. */
  void stop() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  synchronized void counted(long proposals) {
    total = proposals;
  }

  synchronized void judged(Optional<ProposalDifference> difference) {
    judged++;
    difference.ifPresent(this::keep);
  }

  private void keep(ProposalDifference difference) {
    differences.add(difference);
    changes.merge(difference.change(), 1L, Long::sum);
    difference.rules().stream()
        .map(RuleDifference::ruleId)
        .distinct()
        .forEach(rule -> rules.merge(rule, 1L, Long::sum));
  }

  synchronized void ended() {
    end(stopping ? State.STOPPED : State.DONE, null);
  }

  synchronized void failed(String reason) {
    end(State.FAILED, reason);
  }

  private void end(State reached, String reason) {
    state = reached;
    failure = reason;
    endedAt = clock.instant();
  }

  synchronized boolean isRunning() {
    return state == State.RUNNING;
  }

  synchronized boolean endedBefore(Instant moment) {
    return endedAt != null && endedAt.isBefore(moment);
  }

  synchronized WhatIfStatus status() {
    return new WhatIfStatus(
        id,
        call.id(),
        call.title(),
        fileName,
        tables.decisionKeys().stream().sorted().toList(),
        state,
        startedAt,
        endedAt,
        failure,
        total,
        judged,
        changes,
        ruleCounts());
  }

  private List<RuleCount> ruleCounts() {
    return rules.entrySet().stream()
        .map(rule -> new RuleCount(rule.getKey(), rule.getValue()))
        .sorted(Comparator.comparing(RuleCount::proposals).reversed())
        .collect(Collectors.toList());
  }
}
