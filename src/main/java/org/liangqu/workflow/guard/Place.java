package org.liangqu.workflow.guard;

/**
 * Where in a model something stands, as Modeler shows it.
 *
 * @param tableId id of the decision, null where it is the file
 * @param row number of the row, from 1; 0 where it is no row
 * @param column label of the column, null where it is none
 * @param element id and name of the element of a process, null where it is none
 */
public record Place(
    String file, String tableId, String tableName, int row, String column, String element) {

  static Place of(String file) {
    return new Place(file, null, null, 0, null, null);
  }

  Place table(String id, String name) {
    return new Place(file, id, name, 0, null, null);
  }

  Place row(int number) {
    return new Place(file, tableId, tableName, number, column, null);
  }

  Place column(String label) {
    return new Place(file, tableId, tableName, row, label, null);
  }

  Place element(String id, String name) {
    String label = name == null || name.isBlank() ? id : id + "（" + name + "）";
    return new Place(file, null, null, 0, null, label);
  }

  ModelProblem problem(String what, String expected) {
    return new ModelProblem(this, what, expected);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("文件 ").append(file);
    if (tableId != null) {
      text.append("，表 ").append(tableId);
      text.append(tableName == null ? "" : "（" + tableName + "）");
    }
    text.append(element != null ? "，元素 " + element : "");
    text.append(row > 0 ? "，第 " + row + " 行" : "");
    text.append(column != null ? "，“" + column + "”列" : "");
    return text.toString();
  }
}
