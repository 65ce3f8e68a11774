package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.Refusal;

class DraftingTests {

  private final SelectionList list =
      new SelectionList(
          "URUMQI-LX-2025-001",
          UUID.randomUUID(),
          "urumqi",
          new SelectionList.By(new Person("officer", "示例", Set.of()), Instant.EPOCH));
  private final List<SelectionEntry> entries = List.of(entry(1), entry(2));

  @Test
  void strikesWithReason() {
    SelectionList.Strike strike = Drafting.apply(entries, ids(1), "与在研项目重复");

    assertThat(strike.numbers()).containsExactly("N1");
    assertThat(entries.get(0).isStruck()).isTrue();
    assertThat(entries.get(1).isListed()).isTrue();
  }

  @Test
  void putsBackWhatIsNotStruckAgain() {
    Drafting.apply(entries, ids(1), "与在研项目重复");
    Drafting.apply(entries, null, null);

    assertThat(entries).allMatch(SelectionEntry::isListed);
  }

  @Test
  void asksForAReason() {
    assertRefused(ids(1), "重复", "剔除项目时请填写剔除理由（至少 4 个字）");
    assertRefused(ids(1), null, "剔除理由");
  }

  @Test
  void leavesSomethingOnTheList() {
    assertRefused(ids(1, 2), "与在研项目重复", "至少应保留一个项目");
  }

  @Test
  void refusesWhatIsNotOnTheList() {
    assertRefused(List.of(UUID.randomUUID().toString()), "与在研项目重复", "不在本清单中");
    assertRefused(List.of("LQ-2025-C-000001"), "与在研项目重复", "不在本清单中");
  }

  private void assertRefused(List<String> struck, String reason, String message) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Drafting.apply(entries, struck, reason))
        .withMessageContaining(message);
  }

  private List<String> ids(int... ranks) {
    return Arrays.stream(ranks)
        .mapToObj(rank -> entries.get(rank - 1).proposalId().toString())
        .toList();
  }

  private SelectionEntry entry(int rank) {
    ProposalSummary proposal =
        new ProposalSummary(
            UUID.randomUUID(),
            "N" + rank,
            UUID.randomUUID(),
            ProposalType.CLUSTER,
            "示例",
            UUID.randomUUID(),
            "示例单位",
            "91650100MA00000000",
            "urumqiHitech",
            "urumqi",
            "urumqiHitech",
            ProposalStatus.IN_REVIEW,
            Stage.SELECTION,
            1,
            BigDecimal.TEN,
            Instant.EPOCH,
            null,
            null);
    return new SelectionEntry(
        list, rank, new RankedProposal(proposal, BigDecimal.TEN, BigDecimal.TEN, List.of()));
  }
}
