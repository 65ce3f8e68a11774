package org.liangqu.workflow.guard;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that a misspelt one was meant to be. */
final class Nearest {

  private Nearest() {}

  /** The known name with the fewest letters different, if it is no more than a third of them. */
  static Optional<String> to(String misspelt, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> distance(misspelt, name))
                .thenComparing(name -> name))
        .filter(name -> distance(misspelt, name) <= Math.max(2, misspelt.length() / 3));
  }

  /** Asks whether the nearest name was meant, or says what else there should be. */
  static String hint(String misspelt, Collection<String> known, String otherwise) {
    return to(misspelt, known).map("是否应为“%s”"::formatted).orElse(otherwise);
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] previous = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
