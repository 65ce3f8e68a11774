package org.liangqu.proposal.draft;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.liangqu.call.ProposalType;

/**
 * A field of the form, or a list of rows, as data (表单字段).
 *
 * @param path its member in the JSON of {@code /api}; a column's is its member in the row
 * @param unit what numbers count, such as 万元; null for none
 * @param help what to write, null where the label says it
 * @param clause the guide's clause that asks for it, null for none
 * @param types the types that it is asked of
 * @param options what may be chosen, empty where it isn't a choice
 * @param columns the fields of each row, empty unless it is a list
 */
public record FormField(
    String path,
    String label,
    FieldKind kind,
    String unit,
    String help,
    String clause,
    Set<ProposalType> types,
    List<Option> options,
    List<FormField> columns) {

  /** Something to choose. */
  public record Option(String value, String label) {}

  static FormField of(FieldKind kind, String path, String label) {
    return new FormField(
        path,
        label,
        kind,
        kind == FieldKind.AMOUNT ? "万元" : null,
        null,
        null,
        EnumSet.allOf(ProposalType.class),
        List.of(),
        List.of());
  }

  static FormField rows(String path, String label, FormField... columns) {
    return new FormField(
        path,
        label,
        FieldKind.ROWS,
        null,
        null,
        null,
        EnumSet.allOf(ProposalType.class),
        List.of(),
        List.of(columns));
  }

  static <E extends Enum<E>> FormField choice(
      FieldKind kind, String path, String label, E[] values, Function<E, String> labels) {
    List<Option> options =
        Arrays.stream(values).map(one -> new Option(one.name(), labels.apply(one))).toList();
    return of(kind, path, label).with(options);
  }

  private FormField with(List<Option> chosen) {
    return new FormField(path, label, kind, unit, help, clause, types, chosen, columns);
  }

  FormField in(String counted) {
    return new FormField(path, label, kind, counted, help, clause, types, options, columns);
  }

  FormField help(String told) {
    return new FormField(path, label, kind, unit, told, clause, types, options, columns);
  }

  FormField clause(String cited) {
    return new FormField(path, label, kind, unit, help, cited, types, options, columns);
  }

  FormField only(ProposalType... asked) {
    return new FormField(
        path, label, kind, unit, help, clause, EnumSet.copyOf(List.of(asked)), options, columns);
  }

  public boolean isRows() {
    return kind == FieldKind.ROWS;
  }

  public Optional<FormField> column(String member) {
    return columns.stream().filter(column -> column.path().equals(member)).findFirst();
  }

  Optional<FormField> key() {
    return columns.stream().filter(column -> column.kind() == FieldKind.KEY).findFirst();
  }
}
