package org.liangqu.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets in the order of their enum, so that what is shown doesn't jump about. */
final class EnumSets {

  private EnumSets() {}

  static <E extends Enum<E>> Set<E> copy(Collection<E> values) {
    return values == null || values.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }
}
