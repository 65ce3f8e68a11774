package org.liangqu.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.liangqu.review.ChecklistItem;
import org.liangqu.review.GivenAnswer;
import org.liangqu.review.ItemAnswer;

/**
 * The checklist as fields of forms: a choice and a comment for each item, in numbered places. (A
 * list of form-js would have room for any number, but Tasklist takes each change in it for an error
 * and lets nothing be completed.) A choice names its item, so that what a browser kept of an older
 * form is never taken for the answer to another.
 */
public final class ChecklistField {

  /** How many items a form has room for. */
  public static final int PLACES = 6;

  /** The names of all fields. */
  public static final List<String> NAMES =
      IntStream.rangeClosed(1, PLACES)
          .boxed()
          .flatMap(place -> Stream.of(answer(place), comment(place)))
          .toList();

  private static final String SEPARATOR = ":";

  private ChecklistField() {}

  private static String answer(int place) {
    return "checklist" + place;
  }

  private static String comment(int place) {
    return answer(place) + "Comment";
  }

  /** The value of a choice: {@code judge-market:YES}. */
  public static String choice(ChecklistItem item, ItemAnswer answer) {
    return item.id() + SEPARATOR + answer.name();
  }

  /** What was chosen; places where nothing was are left out. */
  public static List<GivenAnswer> read(VariableScope scope) {
    return IntStream.rangeClosed(1, PLACES)
        .mapToObj(place -> read(scope, place))
        .filter(Objects::nonNull)
        .toList();
  }

  private static GivenAnswer read(VariableScope scope, int place) {
    String choice = ProcessVariables.text(scope, answer(place));
    int end = choice == null ? -1 : choice.lastIndexOf(SEPARATOR);
    return end < 0
        ? null
        : new GivenAnswer(
            choice.substring(0, end),
            choice.substring(end + 1),
            ProcessVariables.text(scope, comment(place)));
  }
}
