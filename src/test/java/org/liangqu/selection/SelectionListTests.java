package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;

class SelectionListTests {

  private static final SelectionList.By OFFICER = by("officer");
  private static final SelectionList.By LEADER = by("leader");
  private static final SelectionList.By JOB = new SelectionList.By(Person.SYSTEM, Instant.EPOCH);

  private final SelectionList list =
      new SelectionList("URUMQI-LX-2025-001", UUID.randomUUID(), "urumqi", OFFICER);

  @Test
  void isDraftedSignedProducedAndIssued() {
    draft();
    list.sign(LEADER, null);
    list.number("乌科函〔2026〕1号", LocalDate.of(2026, 3, 1), JOB);
    list.issue(JOB);

    assertThat(list.status()).isEqualTo(ListStatus.ISSUED);
    assertThat(list.revisions())
        .extracting(SelectionListView.Revision::action)
        .containsExactly(
            RevisionAction.OPENED,
            RevisionAction.DRAFTED,
            RevisionAction.SIGNED,
            RevisionAction.PRODUCED,
            RevisionAction.ISSUED);
  }

  @Test
  void keepsEachRoundOfDrafting() {
    list.draft(OFFICER, new SelectionList.Strike(List.of("A", "B"), "与在研项目重复"), "请审签");
    list.giveBack(LEADER, "请核对金额");
    draft();

    assertThat(list.revisions().get(1).struck()).containsExactly("A", "B");
    assertThat(list.revisions().get(2).opinion()).isEqualTo("请核对金额");
    assertThat(list.revisions().get(3).struck()).isEmpty();
    assertThat(list.lastDrafter()).isEqualTo("officer");
  }

  @Test
  void remembersWhoDraftedItInAnyRound() {
    draft();
    list.giveBack(LEADER, "请核对金额");
    list.draft(LEADER, SelectionList.Strike.NOTHING, null);
    list.giveBack(by("other"), "请再核对");
    list.draft(by("third"), SelectionList.Strike.NOTHING, null);

    assertThat(list.drafters()).containsExactlyInAnyOrder("officer", "leader", "third");
  }

  @Test
  void takesNoStepOutOfTurn() {
    assertRefused(() -> list.sign(LEADER, null), "不在签发环节");
    assertRefused(() -> list.issue(JOB), "尚未签发");
    draft();
    assertRefused(this::draft, "不在拟定环节");
    list.sign(LEADER, null);
    assertRefused(() -> list.sign(LEADER, null), "不在签发环节");
    assertRefused(() -> list.issue(JOB), "遴选函尚未生成");
  }

  @Test
  void isCancelledOnlyBeforeItsLetterHasANumber() {
    draft();
    list.sign(LEADER, null);
    list.number("乌科函〔2026〕1号", LocalDate.of(2026, 3, 1), JOB);

    assertRefused(() -> list.cancel(OFFICER, "不再需要"), "不能作废");
  }

  private void draft() {
    list.draft(OFFICER, SelectionList.Strike.NOTHING, null);
  }

  private static SelectionList.By by(String id) {
    return new SelectionList.By(new Person(id, "示例 " + id, Set.of()), Instant.EPOCH);
  }

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(step).withMessageContaining(message);
  }
}
