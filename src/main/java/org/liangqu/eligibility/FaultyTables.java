package org.liangqu.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** Refuses a file of decision tables that can't be judged with, naming every place at fault. */
public final class FaultyTables extends Refusal {

  private final transient List<Problem> faults;

  public FaultyTables(String fileName, List<Problem> faults) {
    super(
        Kind.INVALID,
        "tables-faulty",
        "决策表文件“%s”有%d处问题，请在Modeler中改正后再上传".formatted(fileName, faults.size()),
        faults.stream().map(one -> new FieldProblem(one.place(), one.message())).toList());
    this.faults = List.copyOf(faults);
  }

  /**
   * A fault (问题) and its place; table, row and column are null where it concerns all of the file,
   * of the table or of the row.
   */
  public record Problem(String table, String row, String column, String message) {

    String place() {
      return Stream.of(table, row, column)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" › "));
    }
  }

  public List<Problem> faults() {
    return faults == null ? List.of() : faults;
  }
}
