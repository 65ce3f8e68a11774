package org.liangqu.eligibility.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a run stands (试算进度).
 *
 * @param tables the decision tables that the file brings along
 * @param total how many proposals there are to judge, null until they are counted
 * @param endedAt null while it runs
 * @param failure why it failed, else null
 * @param changes how many proposals differ, by kind
 * @param rules how many proposals each rule judges differently, most first
 */
public record WhatIfStatus(
    UUID id,
    UUID callId,
    String callTitle,
    String fileName,
    List<String> tables,
    State state,
    Instant startedAt,
    Instant endedAt,
    String failure,
    Long total,
    long judged,
    Map<VerdictChange, Long> changes,
    List<RuleCount> rules) {

  public WhatIfStatus {
    tables = List.copyOf(tables);
    changes = Map.copyOf(changes);
    rules = List.copyOf(rules);
  }

  /** The states of a run. */
  public enum State {
    RUNNING("试算中"),
    DONE("已完成"),
    STOPPED("已停止"),
    FAILED("出错中断");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public record RuleCount(String ruleId, long proposals) {}

  @JsonProperty
  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** How many proposals differ so far. */
  @JsonProperty
  public long differing() {
    return changes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The share judged so far, in percent, rounded down. */
  @JsonProperty
  public int percent() {
    return total == null || total == 0 ? 0 : (int) Math.min(100, judged * 100 / total);
  }
}
