package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.organization.RegisterPreview.ChangeKind;

class RegisterChangesTests {

  private static final ListedEntry STAYS = listed("A", "风电", "链主企业");
  private static final ListedEntry CHANGES = listed("B", "风电", "骨干企业");
  private static final ListedEntry GOES = listed("C", "风电", "骨干企业");

  private static Map<RegisterColumn, String> values(String code, String chain, String position) {
    return Map.of(
        RegisterColumn.CREDIT_CODE, code,
        RegisterColumn.CHAIN, chain,
        RegisterColumn.POSITION, position);
  }

  private static ListedEntry listed(String code, String chain, String position) {
    return new ListedEntry(UUID.randomUUID(), values(code, chain, position));
  }

  private static RegisterRow row(int line, String code, String chain, String position) {
    return new RegisterRow(line, values(code, chain, position));
  }

  private final RegisterChanges changes =
      RegisterChanges.between(
          RegisterKind.CHAIN_ENTERPRISES,
          List.of(STAYS, CHANGES, GOES),
          List.of(row(2, "A", "风电", "链主企业"), row(3, "B", "风电", "链主企业"), row(4, "B", "储能", "骨干企业")));

  @Test
  void tellsWhatIsNewWhatChangesAndWhatGoes() {
    assertThat(changes.counts()).isEqualTo(new RegisterCounts(1, 1, 1, 1));
    assertThat(changes.toOpen()).extracting(RegisterRow::line).containsExactlyInAnyOrder(3, 4);
    assertThat(changes.toClose()).containsExactlyInAnyOrder(CHANGES, GOES);
  }

  @Test
  void showsWhatAChangedEntrySaidBefore() {
    RegisterPreview.Change change =
        changes.shown().stream()
            .filter(one -> one.kind() == ChangeKind.CHANGED)
            .findFirst()
            .orElseThrow();
    assertThat(change.line()).isEqualTo(3);
    assertThat(change.before()).containsEntry(RegisterColumn.POSITION, "骨干企业");
    assertThat(change.after()).containsEntry(RegisterColumn.POSITION, "链主企业");
    assertThat(change.alters(RegisterColumn.POSITION)).isTrue();
    assertThat(change.alters(RegisterColumn.CHAIN)).isFalse();
  }

  @Test
  void warnsWhenMoreThanHalfOfTheRegisterGoes() {
    assertThat(new RegisterCounts(9, 0, 1, 1).closesMost()).isFalse();
    assertThat(new RegisterCounts(9, 0, 1, 2).closesMost()).isTrue();
    assertThat(new RegisterCounts(9, 0, 0, 0).closesMost()).isFalse();
  }
}
