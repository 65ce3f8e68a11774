package org.liangqu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.organization.tables.TableFile;
import org.liangqu.organization.tables.TableRow;
import org.liangqu.shared.Refusal;

/**
 * What a file says, and all that is wrong with it.
 *
 * @param rows those without a fault
 * @param problems by line
 */
record RegisterRows(List<RegisterRow> rows, List<RowProblem> problems) {

  RegisterRows {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * @param today no entry can have been listed later
   * @throws Refusal if the header is wrong or no row follows it
   */
  static RegisterRows of(RegisterKind kind, TableFile file, LocalDate today) {
    if (file.rows().isEmpty()) {
      throw Refusal.invalid("register-empty", "文件里没有内容，请下载模板填写后上传");
    }
    RegisterHeader header = RegisterHeader.of(kind, file.rows().get(0));
    List<TableRow> rows = file.rows().subList(1, file.rows().size());
    if (rows.isEmpty()) {
      throw Refusal.invalid("register-empty", "表头下面没有数据行。导入的文件应是该名录的完整名单，空名单不能导入");
    }
    Parsing parsing = new Parsing(kind, header, today);
    rows.forEach(parsing::add);
    return new RegisterRows(parsing.rows, parsing.problems);
  }

  /** Takes row after row, remembering which entries it has met. */
  private static final class Parsing {

    private final RegisterKind kind;
    private final RegisterHeader header;
    private final LocalDate today;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();

    private Parsing(RegisterKind kind, RegisterHeader header, LocalDate today) {
      this.kind = kind;
      this.header = header;
      this.today = today;
    }

    private void add(TableRow row) {
      int before = problems.size();
      RegisterRow entry = new RegisterRow(row.line(), values(row));
      if (problems.size() == before) {
        problems.addAll(CreditRecordPolicy.check(kind, entry, today));
        requireOnce(entry);
      }
      if (problems.size() == before) {
        rows.add(entry);
      }
    }

    private Map<RegisterColumn, String> values(TableRow row) {
      Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);
      for (RegisterColumn column : kind.columns()) {
        RegisterValue value = RegisterValue.of(column, header.cell(column, row));
        if (value.fault() != null) {
          problems.add(RowProblem.in(row.line(), column, value.fault()));
        } else if (!value.text().isEmpty()) {
          values.put(column, value.text());
        } else if (kind.requires(column)) {
          problems.add(RowProblem.in(row.line(), column, "不能为空，请填写（%s）".formatted(column.hint())));
        }
      }
      return values;
    }

    private void requireOnce(RegisterRow row) {
      Integer first = lines.putIfAbsent(row.identity(kind), row.line());
      if (first != null) {
        problems.add(
            new RowProblem(row.line(), null, "与第%d行重复（%s），请删去其中一行".formatted(first, identity())));
      }
    }

    private String identity() {
      return String.join("、", kind.identity().stream().map(RegisterColumn::label).toList()) + "都相同";
    }
  }
}
