package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A DMN file that could be read. */
record DecisionFile(String name, DmnModelInstance model, List<Table> tables) {

  Optional<Table> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  boolean holds(String tableId) {
    return table(tableId).isPresent();
  }

  Place place() {
    return Place.of(name);
  }
}
