package org.liangqu.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.CallStatus;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DueDays;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** A proposal of a call in which every deadline is on a day of its own. */
public final class ProcessFixtures {

  public static final UUID CALL = UUID.fromString("00000000-0000-0000-0000-00000000ca11");
  public static final UUID PROPOSAL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
  public static final String NUMBER = "LQ-2025-C-000001";
  public static final String PARK = "urumqiHitech";
  public static final String BUREAU = "urumqi";
  public static final Instant CORRECTION_DUE = Instant.parse("2035-02-01T15:59:59Z");

  private static final Instant FIRST_DUE = Instant.parse("2035-03-01T15:59:59Z");

  private ProcessFixtures() {}

  public static Instant due(Stage stage) {
    return FIRST_DUE.plus(Duration.ofDays(30L * Deadline.of(stage).ordinal()));
  }

  public static Date dueDate(Stage stage) {
    return Date.from(due(stage));
  }

  public static Instant reminder(Stage stage) {
    return due(stage).minus(Duration.ofDays(3));
  }

  /** The call whose deadlines are those of the stages. */
  public static Call call() {
    return new Call(
        CALL,
        2035,
        "2035年“两区”科技发展计划",
        CallStatus.PUBLISHED,
        0,
        null,
        FIRST_DUE.minus(Duration.ofDays(60)),
        due(Stage.ELIGIBILITY),
        DueDays.dayOf(due(Stage.FORMAL_REVIEW)),
        DueDays.dayOf(due(Stage.BUREAU_REVIEW)),
        DueDays.dayOf(due(Stage.RECOMMENDATION)),
        DueDays.dayOf(due(Stage.INTAKE)),
        5,
        3,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static ProposalSummary proposal() {
    return new ProposalSummary(
        PROPOSAL,
        NUMBER,
        CALL,
        ProposalType.CLUSTER,
        "新型储能电池管理芯片产业集群培育",
        UUID.fromString("00000000-0000-0000-0000-0000000000b1"),
        "天山新能源科技有限公司",
        "91650100MA77EXAMPL",
        PARK,
        BUREAU,
        PARK,
        ProposalStatus.IN_REVIEW,
        Stage.ELIGIBILITY,
        1,
        new BigDecimal("400"),
        Instant.parse("2025-09-01T02:00:00Z"),
        CORRECTION_DUE,
        null);
  }

  /** What a process of the proposal starts with. */
  public static Map<String, Object> variables() {
    ProposalSummary proposal = proposal();
    return Map.of(
        ProcessVariables.PROPOSAL_ID, proposal.id().toString(),
        ProcessVariables.CALL_ID, proposal.callId().toString(),
        ProcessVariables.PARK_CODE, proposal.parkCode(),
        ProcessVariables.BUREAU_CODE, proposal.bureauCode(),
        ProcessVariables.RECOMMENDER_CODE, proposal.recommenderCode(),
        ProcessVariables.PROPOSAL_NUMBER, proposal.number(),
        ProcessVariables.PROPOSAL_TITLE, proposal.title(),
        ProcessVariables.UNIT_NAME, proposal.unitName(),
        ProcessVariables.TYPE_LABEL, proposal.type().label());
  }

  /** Lets the mocked services know call and proposal. */
  public static void knownToServices() {
    Calls calls = ProcessTestEngine.service(Calls.class);
    when(calls.reminderOf(any(Call.class), any()))
        .thenAnswer(asked -> reminder(asked.getArgument(1)));
    when(calls.get(eq(CALL), any())).thenReturn(call());
    Proposals proposals = ProcessTestEngine.service(Proposals.class);
    when(proposals.summary(PROPOSAL)).thenReturn(proposal());
  }
}
