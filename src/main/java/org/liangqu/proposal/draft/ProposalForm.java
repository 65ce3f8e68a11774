package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalContent;

/** The whole form, section by section: there is no other field that could be filled in. */
public final class ProposalForm {

  private static final Pattern CELL = Pattern.compile("(.+)\\[(\\d{1,4})](?:\\.(\\w+))?");
  private static final String ATTACHMENTS = "attachments";

  private static final Map<FormSection, List<FormField>> FIELDS = new EnumMap<>(FormSection.class);

  static {
    FIELDS.put(FormSection.BASICS, BasicFields.basics());
    FIELDS.put(FormSection.UNITS, List.of(ListFields.participants()));
    FIELDS.put(FormSection.SUBPROJECTS, List.of(ListFields.subprojects()));
    FIELDS.put(FormSection.FUNDS, BasicFields.funds());
    FIELDS.put(FormSection.INDICATORS, List.of(ListFields.indicators()));
    FIELDS.put(FormSection.TYPE, TypeFields.all());
    FIELDS.put(FormSection.ATTACHMENTS, List.of());
    FIELDS.put(FormSection.DECLARATIONS, BasicFields.declarations());
  }

  private ProposalForm() {}

  /** All that a section has, whichever type asks for it. */
  static List<FormField> fields(FormSection section) {
    return FIELDS.get(section);
  }

  /** All that a section has, each field once, as the type asks for it. */
  public static List<FormField> fields(FormSection section, ProposalType type) {
    return fields(section).stream()
        .map(FormField::path)
        .distinct()
        .flatMap(path -> field(path, type).stream())
        .toList();
  }

  /** What stands in each field, by path, as it is shown and typed. */
  public static Map<String, JsonNode> entries(ProposalContent content, ProposalType type) {
    FormTree tree = FormTree.of(content);
    return all(type).stream()
        .collect(
            Collectors.toMap(
                FormField::path, field -> Entries.shown(field, tree.get(field.path()))));
  }

  /** The field of that path as the type asks for it. */
  public static Optional<FormField> field(String path, ProposalType type) {
    List<FormField> found =
        FIELDS.values().stream()
            .flatMap(List::stream)
            .filter(field -> field.path().equals(path))
            .toList();
    return found.stream()
        .filter(field -> field.types().contains(type))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Every field once, as the type asks for it. */
  static List<FormField> all(ProposalType type) {
    return FIELDS.keySet().stream().flatMap(section -> fields(section, type).stream()).toList();
  }

  /**
   * The section of a place that a finding, a problem or a hint names; none for what isn't typed.
   */
  public static Optional<FormSection> sectionOf(String place) {
    if (place == null) {
      return Optional.empty();
    }
    if (place.equals(ATTACHMENTS) || place.startsWith(ATTACHMENTS + ".")) {
      return Optional.of(FormSection.ATTACHMENTS);
    }
    return Arrays.stream(FormSection.values())
        .filter(section -> has(section, place))
        .findFirst()
        .or(() -> sectionOf(around(place)));
  }

  private static boolean has(FormSection section, String place) {
    return FIELDS.get(section).stream()
        .map(FormField::path)
        .anyMatch(
            path ->
                path.equals(place) || path.startsWith(place + ".") || place.startsWith(path + "["));
  }

  private static String around(String place) {
    int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
    return end < 1 ? null : place.substring(0, end);
  }

  /** What people call the place, such as 第2项参与单位的统一社会信用代码. */
  public static String label(String place, ProposalType type) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      return field(place, type).map(FormField::label).orElse(place);
    }
    Optional<FormField> rows = field(cell.group(1), type);
    String row =
        "第%d项%s"
            .formatted(
                Integer.parseInt(cell.group(2)) + 1,
                rows.map(FormField::label).orElse(cell.group(1)));
    return rows.flatMap(field -> Optional.ofNullable(cell.group(3)).flatMap(field::column))
        .map(column -> row + "的" + column.label())
        .orElse(row);
  }
}
