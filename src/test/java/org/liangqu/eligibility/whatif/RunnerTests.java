package org.liangqu.eligibility.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.ProposedTables;
import org.liangqu.eligibility.TrialJudgements;
import org.liangqu.eligibility.TrialJudgements.Verdict;
import org.liangqu.eligibility.TrialJudgements.Verdicts;
import org.liangqu.eligibility.UnrecordedTables;
import org.liangqu.eligibility.whatif.WhatIfStatus.State;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** How a run is stopped, and kept from starting beside another. */
class RunnerTests {

  private static final UUID CALL = UUID.randomUUID();
  private static final int FULL_PAGE = 200;
  private static final byte[] FILE = {1};

  private final TrialJudgements trial = mock(TrialJudgements.class);
  private final UnrecordedTables tables = mock(UnrecordedTables.class);
  private final Calls calls = mock(Calls.class);
  private final Person administrator = WhatIfScenes.administrator();
  private final Runner runner = new Runner(trial);
  private final WhatIf whatIf =
      new WhatIf(tables, runner, calls, new Access(() -> administrator), Clock.systemUTC());

  @BeforeEach
  void aCall() {
    Call call = mock(Call.class);
    when(call.id()).thenReturn(CALL);
    when(calls.get(CALL)).thenReturn(call);
    when(tables.proposed(any(), any())).thenReturn(new ProposedTables(null, null, Set.of()));
    when(trial.count(CALL)).thenReturn(3L * FULL_PAGE);
  }

  @Test
  void aStoppedRunEndsBeforeItsNextPage() throws InterruptedException {
    when(trial.after(any(), eq(""), anyInt(), any()))
        .thenAnswer(
            asked -> {
              whatIf.stop(whatIf.latest().orElseThrow().id());
              return page();
            });
    whatIf.start(CALL, "a.dmn", FILE);
    runner.end();

    WhatIfStatus stopped = whatIf.latest().orElseThrow();
    assertThat(stopped.state()).isEqualTo(State.STOPPED);
    assertThat(stopped.judged()).isEqualTo(FULL_PAGE);
    verify(trial, never()).after(any(), eq("200"), anyInt(), any());
  }

  @Test
  void aSecondRunWaitsForTheFirst() throws InterruptedException {
    when(trial.after(any(), any(), anyInt(), any()))
        .thenAnswer(
            asked -> {
              assertThatThrownBy(() -> whatIf.start(CALL, "b.dmn", FILE))
                  .hasMessageContaining("系统管理员的试算正在进行（0%）");
              return List.of();
            });
    whatIf.start(CALL, "a.dmn", FILE);
    runner.end();

    assertThat(whatIf.latest().orElseThrow().state()).isEqualTo(State.DONE);
  }

  private static List<Verdicts> page() {
    return IntStream.rangeClosed(1, FULL_PAGE).mapToObj(RunnerTests::passed).toList();
  }

  private static Verdicts passed(int number) {
    ProposalSummary proposal =
        new ProposalSummary(
            UUID.randomUUID(),
            String.valueOf(number),
            CALL,
            ProposalType.CLUSTER,
            "题",
            UUID.randomUUID(),
            "单位",
            "91650100MA0000001U",
            null,
            null,
            null,
            ProposalStatus.IN_REVIEW,
            Stage.ELIGIBILITY,
            1,
            null,
            null,
            null,
            null);
    Verdict verdict = new Verdict(Outcome.PASS, List.of());
    return new Verdicts(proposal, verdict, verdict);
  }
}
