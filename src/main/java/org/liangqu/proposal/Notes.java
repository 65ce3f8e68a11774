package org.liangqu.proposal;

import org.liangqu.shared.Refusal;

/** What people write to one another about a proposal. */
final class Notes {

  private static final int LENGTH = 1000;

  private Notes() {}

  static String optional(String note) {
    return note == null || note.isBlank() ? null : bounded(note);
  }

  static String required(String note, String code, String message) {
    if (note == null || note.isBlank()) {
      throw Refusal.invalid(code, message);
    }
    return bounded(note);
  }

  private static String bounded(String note) {
    String stripped = note.strip();
    if (stripped.length() > LENGTH) {
      throw Refusal.invalid("note-too-long", "说明不超过%d字，现有%d字".formatted(LENGTH, stripped.length()));
    }
    return stripped;
  }
}
