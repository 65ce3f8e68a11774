package org.liangqu.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingOverride;
import org.liangqu.eligibility.Judgements;
import org.liangqu.review.StageDecisions;
import org.liangqu.workflow.tasklist.FormDossier.ClauseLink;
import org.liangqu.workflow.tasklist.FormDossier.FindingRow;

class FormRecordsTests {

  private static final UUID PROPOSAL = UUID.randomUUID();
  private static final int YEAR = 2025;

  private final Judgements judgements = mock();
  private final FormRecords records = new FormRecords(judgements, mock(StageDecisions.class));

  @BeforeEach
  void aFindingIsOverridden() {
    Instant at = Instant.parse("2026-01-05T02:00:00Z");
    Finding finding =
        new Finding(
            UUID.randomUUID(),
            "credit-record",
            "四.2",
            Effect.REJECT,
            Stage.ELIGIBILITY,
            "列入不良信用记录名录",
            "unit.creditCode",
            "原文",
            new FindingOverride("已修复<b>", "supervisor", "许主管", at));
    when(judgements.findings(PROPOSAL)).thenReturn(List.of(finding));
  }

  @Test
  void reviewersReadWhyByWhomAndWhenAFindingWasOverridden() {
    assertThat(records.findings(PROPOSAL, "Task_ReviewForm", YEAR))
        .extracting(FindingRow::override)
        .containsExactly("已修复&lt;b&gt;（许主管，2026-01-05 10:00）");
  }

  @Test
  void expertsReadOnlyThatItWas() {
    assertThat(records.findings(PROPOSAL, "Task_ScoreProposal", YEAR))
        .extracting(FindingRow::override)
        .containsExactly("理由由主管岗位留存");
  }

  @Test
  void aFindingsClauseLeadsToTheGuideOfItsCall() {
    assertThat(records.findings(PROPOSAL, "Task_ReviewForm", YEAR))
        .extracting(FindingRow::clauses)
        .containsExactly(List.of(new ClauseLink("四.2", "/calls/2025#clause-四.2")));
  }
}
