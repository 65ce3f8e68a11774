package org.liangqu.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.shared.Refusal;

/** What a drafter asked for, checked against the list's entries. */
final class Drafting {

  private static final int MINIMUM_REASON = 4;
  private static final int MAXIMUM_TEXT = 2000;

  private Drafting() {}

  /**
   * Strikes what was asked for and puts everything else on the list.
   *
   * @throws Refusal invalid for a proposal that isn't on the list, without a reason, or when
   *     nothing would be left
   */
  static SelectionList.Strike apply(
      List<SelectionEntry> entries, List<String> struckIds, String reason) {
    Set<UUID> struck = parse(struckIds == null ? List.of() : struckIds);
    requireOnList(entries, struck);
    String words = struck.isEmpty() ? null : requireReason(reason);
    for (SelectionEntry entry : entries) {
      if (struck.contains(entry.proposalId())) {
        entry.strike(words);
      } else {
        entry.list();
      }
    }
    requireSomeLeft(entries);
    List<String> numbers =
        entries.stream().filter(SelectionEntry::isStruck).map(SelectionEntry::number).toList();
    return new SelectionList.Strike(numbers, words);
  }

  /** Text without blanks around it, null when there is none. */
  static String optional(String text) {
    String words = StringUtils.stripToEmpty(text);
    if (words.codePointCount(0, words.length()) > MAXIMUM_TEXT) {
      throw Refusal.invalid("opinion-too-long", "意见不得超过 " + MAXIMUM_TEXT + " 字，请精简后再提交");
    }
    return words.isEmpty() ? null : words;
  }

  /** Text of at least four characters. */
  static String required(String text, String code, String message) {
    String words = optional(text);
    if (words == null || words.codePointCount(0, words.length()) < MINIMUM_REASON) {
      throw Refusal.invalid(code, message);
    }
    return words;
  }

  private static Set<UUID> parse(List<String> ids) {
    Set<UUID> parsed = new HashSet<>();
    for (String id : ids) {
      try {
        parsed.add(UUID.fromString(id));
      } catch (IllegalArgumentException e) {
        throw unknown(id);
      }
    }
    return parsed;
  }

  private static void requireOnList(List<SelectionEntry> entries, Set<UUID> struck) {
    Set<UUID> unknown = new HashSet<>(struck);
    entries.forEach(entry -> unknown.remove(entry.proposalId()));
    unknown.stream()
        .findFirst()
        .ifPresent(
            id -> {
              throw unknown(id.toString());
            });
  }

  private static Refusal unknown(String id) {
    return Refusal.invalid("entry-unknown", "要剔除的项目（" + id + "）不在本清单中，请重新选择");
  }

  private static String requireReason(String reason) {
    return required(reason, "strike-reason-missing", "剔除项目时请填写剔除理由（至少 4 个字）");
  }

  private static void requireSomeLeft(List<SelectionEntry> entries) {
    if (entries.stream().noneMatch(SelectionEntry::isListed)) {
      throw Refusal.invalid("list-empty", "清单中至少应保留一个项目，请调整剔除的项目");
    }
  }
}
