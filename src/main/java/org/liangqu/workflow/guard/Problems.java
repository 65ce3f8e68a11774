package org.liangqu.workflow.guard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, each thing once, in the order in which it was found. */
final class Problems {

  private final Set<ModelProblem> found = new LinkedHashSet<>();

  void add(Place place, String what, String expected) {
    found.add(place.problem(what, expected));
  }

  List<ModelProblem> all() {
    return List.copyOf(found);
  }
}
