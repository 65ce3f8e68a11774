package org.liangqu.call;

import java.util.List;

/** What an order would do; nothing is written yet. */
public record ExtensionPreview(
    int year,
    String scopeLabel,
    List<DeadlinesMoved.Moved> moves,
    List<String> warnings,
    List<Reached> reached) {

  public ExtensionPreview {
    moves = List.copyOf(moves);
    warnings = List.copyOf(warnings);
    reached = List.copyOf(reached);
  }
}
