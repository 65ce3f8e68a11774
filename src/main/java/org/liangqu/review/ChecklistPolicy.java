package org.liangqu.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangqu.shared.Refusal;

/** Every item that is asked is answered, nothing else is, and a "no" says why. */
final class ChecklistPolicy {

  static final int MINIMUM_COMMENT = 4;
  static final int MAXIMUM_COMMENT = 500;

  private ChecklistPolicy() {}

  /** An answer that was checked. */
  record Checked(ChecklistItem item, ItemAnswer answer, String comment) {}

  /**
   * The answers in the order of the items.
   *
   * @throws Refusal invalid, naming the first item that is at fault
   */
  static List<Checked> check(List<ChecklistItem> asked, List<GivenAnswer> given) {
    Map<String, GivenAnswer> byItem = byItem(asked, given);
    return asked.stream().map(item -> check(item, byItem.get(item.id()))).toList();
  }

  private static Map<String, GivenAnswer> byItem(
      List<ChecklistItem> asked, List<GivenAnswer> given) {
    Map<String, ChecklistItem> known =
        asked.stream().collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
    Map<String, GivenAnswer> byItem = new HashMap<>();
    for (GivenAnswer one : given) {
      ChecklistItem item = known.get(one.itemId());
      if (item == null) {
        throw Refusal.invalid(
            "checklist-not-asked", "本环节没有审查要点“%s”，请刷新页面后重新回答".formatted(one.itemId()));
      }
      if (byItem.put(one.itemId(), one) != null) {
        throw Refusal.invalid("checklist-twice", "审查要点“%s”只能回答一次".formatted(item.question()));
      }
    }
    return byItem;
  }

  private static Checked check(ChecklistItem item, GivenAnswer given) {
    ItemAnswer answer = answer(item, given);
    String comment = given.comment() == null ? "" : given.comment().strip();
    int length = OfferedDecisions.length(comment);
    if (answer == ItemAnswer.NO && length < MINIMUM_COMMENT) {
      throw Refusal.invalid(
          "checklist-comment-missing",
          "审查要点“%s”回答为“否”，请填写说明（至少 %d 个字）".formatted(item.question(), MINIMUM_COMMENT));
    }
    if (length > MAXIMUM_COMMENT) {
      throw Refusal.invalid(
          "checklist-comment-too-long",
          "审查要点“%s”的说明不得超过 %d 字，请精简后再提交".formatted(item.question(), MAXIMUM_COMMENT));
    }
    return new Checked(item, answer, comment.isEmpty() ? null : comment);
  }

  private static ItemAnswer answer(ChecklistItem item, GivenAnswer given) {
    return Arrays.stream(ItemAnswer.values())
        .filter(offered -> given != null && offered.name().equals(given.answer()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "checklist-answer-missing", "请回答审查要点“%s”（是、否或不适用）".formatted(item.question())));
  }
}
