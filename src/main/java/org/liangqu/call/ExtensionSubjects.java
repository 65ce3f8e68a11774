package org.liangqu.call;

import java.util.List;
import java.util.UUID;

/** Port to the module that keeps proposals: those that an order may be for. */
@FunctionalInterface
public interface ExtensionSubjects {

  /** What an administrator may know of a proposal: whose it is, and its number if it has one. */
  record Subject(UUID id, String label, String parkCode) {}

  /** Those of the call whose number or unit contains the text, or whose id it is; a few at most. */
  List<Subject> find(UUID callId, String text);
}
