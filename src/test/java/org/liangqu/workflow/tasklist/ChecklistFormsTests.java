package org.liangqu.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.review.ChecklistItem;
import org.liangqu.review.Checklists;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.ItemTally;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.tasklist.FormDossier.ChecklistPart;
import org.liangqu.workflow.tasklist.FormDossier.ItemRow;
import org.liangqu.workflow.tasklist.FormDossier.Option;

class ChecklistFormsTests {

  private static final UUID PROPOSAL = UUID.randomUUID();
  private static final int YEAR = 2025;
  private static final ChecklistItem CONDITIONS =
      new ChecklistItem("judge-conditions", "四.2", "是否具备条件和能力？");

  private final Checklists checklists = mock(Checklists.class);
  private final ChecklistForms forms = new ChecklistForms(checklists, new GuideClauses());

  @Test
  void showsEachItemWithTheGuidesSentenceAndChoicesThatNameIt() {
    when(checklists.asked(PROPOSAL, Stage.FORMAL_REVIEW)).thenReturn(List.of(CONDITIONS));

    assertThat(forms.of(PROPOSAL, "Task_ReviewForm", YEAR).items())
        .containsExactly(
            new ItemRow(
                "judge-conditions",
                "四.2",
                "是否具备条件和能力？",
                "具备与项目实施相匹配的基础条件和能力",
                List.of(
                    new Option("是", "judge-conditions:YES"),
                    new Option("否", "judge-conditions:NO"),
                    new Option("不适用", "judge-conditions:NOT_APPLICABLE"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Task_FormPanel", "Task_RecordArgumentation"})
  void asksNothingWhereNobodyJudges(String task) {
    when(checklists.asked(any(), any())).thenReturn(List.of(CONDITIONS));

    assertThat(forms.of(PROPOSAL, task, YEAR).items()).isEmpty();
  }

  @Test
  void failsRatherThanHideAnItemForWhichAFormHasNoPlace() {
    when(checklists.asked(any(), any()))
        .thenReturn(Collections.nCopies(ChecklistField.PLACES + 1, CONDITIONS));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> forms.of(PROPOSAL, "Task_ScoreProposal", YEAR))
        .withMessageContaining("园区专家评审环节列出 7 项审查要点，表单只能容纳 6 项");
  }

  @Test
  void failsWhereAStageHasItemsAndItsFormNoPlaces() {
    when(checklists.asked(PROPOSAL, Stage.INTAKE)).thenReturn(List.of(CONDITIONS));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> forms.of(PROPOSAL, "Task_AcceptIntake", YEAR))
        .withMessageContaining("表单只能容纳 0 项");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Task_AnswerInvitation", "Task_ScoreProposal"})
  void keepsFromExpertsWhatOthersAnswered(String task) {
    ItemTally.Remark remark = new ItemTally.Remark(ItemAnswer.NO, "依据不足");
    when(checklists.ofExperts(PROPOSAL))
        .thenReturn(List.of(new ItemTally(CONDITIONS, 4, 1, 0, List.of(remark))));

    ChecklistPart shown = forms.of(PROPOSAL, task, YEAR);

    assertThat(shown.answers()).isEmpty();
    assertThat(shown.tallies()).isEmpty();
  }

  @Test
  void escapesWhatPeopleWrote() {
    ItemTally.Remark remark = new ItemTally.Remark(ItemAnswer.NO, "<script>");
    when(checklists.ofExperts(PROPOSAL))
        .thenReturn(List.of(new ItemTally(CONDITIONS, 4, 1, 0, List.of(remark))));

    assertThat(forms.of(PROPOSAL, "Task_RecordArgumentation", YEAR).tallies().get(0).remarks())
        .singleElement()
        .satisfies(row -> assertThat(row.comment()).isEqualTo("&lt;script&gt;"));
  }
}
