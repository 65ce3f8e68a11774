package org.liangqu.workflow.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.GuideClauses;

/** The document of the rules, written from the decision tables for an auditor to read. */
final class RulesDocument {

  private static final Path MODELS = Path.of("bpmn");

  /** The chapters in the order of the catalogue: what is common first, the procedure last. */
  private static final Map<String, String> CHAPTERS = chapters();

  private final GuideClauses guide = new GuideClauses();
  private final Candidate models = read();
  private final List<RuleRow> rows = RuleRow.all(models);

  private static Map<String, String> chapters() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("四", "四 Requirements for every type (申报要求)");
    chapters.put(RuleRow.COMMON, "二 Common to the four types (各类项目共同要求)");
    chapters.put("二(一)", "二(一) Type CLUSTER (创新型产业集群培育发展)");
    chapters.put("二(二)", "二(二) Type ACADEMICIAN (院士类)");
    chapters.put("二(三)", "二(三) Type ENTERPRISE (提升巩固企业创新主体地位)");
    chapters.put("二(四)", "二(四) Type TRANSFER (成果转移转化和产业化)");
    chapters.put("三", "三 Indicators (考核指标)");
    chapters.put("一", "一 Priority (支持方向)");
    chapters.put("五", "五 Procedure (申报程序)");
    return chapters;
  }

  private static Candidate read() {
    Problems problems = new Problems();
    try (Stream<Path> files = Files.list(MODELS)) {
      List<DecisionFile> read =
          files
              .filter(file -> file.toString().endsWith(".dmn"))
              .sorted()
              .map(file -> new ModelFile(file.getFileName().toString(), bytes(file)))
              .flatMap(file -> DecisionFileReader.read(file, problems).stream())
              .toList();
      return new Candidate(read, problems.all().isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole document. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Rules of the guide");
    lines.add("");
    lines.add(
        """
        Generated from the decision tables in `bpmn/`; don't edit it, change the tables and run

        ```sh
        mvn -q test -Dtest=RulesDocumentTest -Drules.write=true
        ```

        `RulesDocumentTest` fails in the build while this file and the tables differ. A rule fires \
        when a row of its table matches; messages and bounds are those of the tables, clauses and \
        sentences those of the guide. Amounts are in 万元 (10,000 yuan). A row counts as Modeler \
        numbers it. Names in braces stand for the proposal's own values.""");
    lines.add("");
    lines.addAll(effects());
    CHAPTERS.forEach((chapter, title) -> lines.addAll(chapter(chapter, title)));
    lines.addAll(otherTables());
    return String.join("\n", lines).strip() + "\n";
  }

  private static List<String> effects() {
    Map<Effect, String> meanings =
        Map.of(
            Effect.RETURN, "the applicant may correct and resubmit",
            Effect.REJECT, "ends the proposal",
            Effect.WARN, "for the reviewer's judgement",
            Effect.PRIORITY, "shown to reviewers, breaks ties in a ranking");
    List<String> lines = new ArrayList<>();
    lines.add("| effect | | what follows |");
    lines.add("|---|---|---|");
    Arrays.stream(Effect.values())
        .map(effect -> Markdown.row("`" + effect + "`", effect.label(), meanings.get(effect)))
        .forEach(lines::add);
    lines.add("");
    return lines;
  }

  private List<String> chapter(String chapter, String title) {
    List<String> lines = new ArrayList<>(List.of("## " + title, ""));
    for (String ruleId : guide.ruleIds()) {
      List<RuleRow> ofRule =
          rows.stream().filter(row -> row.ruleId().equals(ruleId) && row.isIn(chapter)).toList();
      if (!ofRule.isEmpty()) {
        lines.addAll(rule(ruleId, ofRule));
      }
    }
    return lines;
  }

  private List<String> rule(String ruleId, List<RuleRow> ofRule) {
    Effect effect = guide.rule(ruleId).orElseThrow().effect();
    List<String> clauses =
        ofRule.stream().flatMap(row -> row.clauses().stream()).distinct().toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "### `%s` — %s — %s %s"
            .formatted(ruleId, String.join("; ", clauses), effect, effect.label()));
    lines.add("");
    Stream<String> sentences =
        clauses.stream().flatMap(clause -> guide.sentence(ruleId, clause).lines()).distinct();
    lines.add(sentences.map(sentence -> "> " + sentence).collect(Collectors.joining("\n>\n")));
    lines.add("");
    lines.add("| fires when | bound | message | field | table and row |");
    lines.add("|---|---|---|---|---|");
    ofRule.forEach(row -> lines.add(row.markdown()));
    lines.add("");
    return lines;
  }

  /** Bounds, rubrics, checklists: whatever isn't findings, file by file. */
  private List<String> otherTables() {
    List<String> lines = new ArrayList<>();
    for (DecisionFile file : models.files()) {
      List<Table> tables = file.tables().stream().filter(table -> !table.isOfFindings()).toList();
      if (!tables.isEmpty()) {
        lines.add("## Further tables of `bpmn/" + file.name() + "`");
        lines.add("");
        tables.forEach(table -> lines.addAll(Markdown.table(table)));
      }
    }
    return lines;
  }
}
