package org.liangqu.selection;

import java.util.List;
import java.util.UUID;

/** A list was sent to the department: what it carries moves on, what was struck ends. */
public record SelectionListIssued(
    UUID listId, String listNumber, List<UUID> listed, List<UUID> struck) {

  public SelectionListIssued {
    listed = List.copyOf(listed);
    struck = List.copyOf(struck);
  }
}
