package org.liangqu.workflow.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be deployed together.
 *
 * @param isWhole whether every file could be read
 */
record Candidate(List<DecisionFile> files, boolean isWhole) {

  Stream<Table> tables() {
    return files.stream().flatMap(file -> file.tables().stream());
  }

  Optional<Table> table(String id) {
    return tables().filter(table -> table.id().equals(id)).findFirst();
  }

  /** The tables whose outputs a table can read: those that it requires, and those they require. */
  List<Table> required(Table table) {
    Set<String> ids = new HashSet<>();
    collectRequired(table, ids);
    return tables().filter(other -> ids.contains(other.id())).toList();
  }

  private void collectRequired(Table table, Set<String> ids) {
    for (String id : table.requires()) {
      if (ids.add(id)) {
        table(id).ifPresent(required -> collectRequired(required, ids));
      }
    }
  }

  /** The tables that read a table's outputs. */
  List<Table> requiring(Table table) {
    return tables().filter(other -> required(other).contains(table)).toList();
  }

  /** The names of the outputs that a table can read. */
  Set<String> requiredOutputs(Table table) {
    return required(table).stream()
        .flatMap(required -> required.outputs().stream())
        .map(Table.Column::name)
        .collect(Collectors.toSet());
  }
}
