package org.liangqu.call;

import java.util.List;

/** Port to the modules whose deadlines move with a call's: what a move would reach there. */
@FunctionalInterface
public interface ExtensionReach {
  List<Reached> of(DeadlineMove move);
}
