package org.liangqu.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year's guide (申报指南), cut into clauses by the numbers in its text: 一、 begins the section {@code
 * 一}, （一） in section 二 the part {@code 二(一)}, 1. there the clause {@code 二(一)1}; other lines go on
 * with what came before. The first line is the title.
 */
public record Guide(String title, List<String> preamble, List<Clause> clauses) {

  private static final Pattern SECTION = Pattern.compile("([一二三四五六七八九十]{1,3})、.*");
  private static final Pattern PART = Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[）)].*");
  private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.．、].*");
  private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)\\d{2}-)?(?:19|20)\\d{2}年");

  private static final Pattern DIRECTION = Pattern.compile("\\d{1,2}[.．、]\\s*([^。]*).*");

  public Guide {
    preamble = List.copyOf(preamble);
    clauses = List.copyOf(clauses);
  }

  /** How deep a clause stands. */
  public enum Level {
    SECTION,
    PART,
    ITEM
  }

  /**
   * A clause, word for word.
   *
   * @param id as findings cite it, such as {@code 四.7}
   * @param paragraphs the first is the heading of a section or part
   */
  public record Clause(String id, Level level, List<String> paragraphs) {

    public Clause {
      paragraphs = List.copyOf(paragraphs);
    }

    public String heading() {
      return level == Level.ITEM ? null : paragraphs.get(0);
    }

    /** Without the heading. */
    public List<String> body() {
      return level == Level.ITEM ? paragraphs : paragraphs.subList(1, paragraphs.size());
    }

    public String text() {
      return String.join("\n", paragraphs);
    }
  }

  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** The first sentences of section 一: what is supported (支持方向). */
  public List<String> directions() {
    return clauses.stream()
        .filter(clause -> clause.id().startsWith("一."))
        .map(clause -> DIRECTION.matcher(clause.paragraphs().get(0)).replaceFirst("$1"))
        .toList();
  }

  /** The years that the text names, such as 2025年 or 2023-2024年: to be checked in a copy. */
  public List<String> years() {
    TreeSet<String> years = new TreeSet<>();
    addYears(years, title);
    preamble.forEach(line -> addYears(years, line));
    clauses.forEach(clause -> addYears(years, clause.text()));
    return List.copyOf(years);
  }

  private static void addYears(TreeSet<String> years, String text) {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(year.group());
    }
  }

  public static Guide parse(String text) {
    return new Reader().read(text);
  }

  /** Knows where in the text it is. */
  private static final class Reader {

    private final List<String> preamble = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private String section;
    private String part;
    private String id;
    private Level level;
    private final List<String> paragraphs = new ArrayList<>();

    Guide read(String text) {
      List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      lines.stream().skip(1).forEach(this::take);
      close();
      return new Guide(lines.isEmpty() ? "" : lines.get(0), preamble, clauses);
    }

    private void take(String line) {
      Matcher heading = SECTION.matcher(line);
      Matcher partHeading = PART.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
        part = null;
        open(section, Level.SECTION);
      } else if (section != null && partHeading.matches()) {
        part = section + "(" + partHeading.group(1) + ")";
        open(part, Level.PART);
      } else if (section != null && item.matches()) {
        open(part == null ? section + "." + item.group(1) : part + item.group(1), Level.ITEM);
      }
      (id == null ? preamble : paragraphs).add(line);
    }

    private void open(String newId, Level newLevel) {
      close();
      id = newId;
      level = newLevel;
    }

    private void close() {
      if (id != null) {
        clauses.add(new Clause(id, level, paragraphs));
        paragraphs.clear();
      }
    }
  }
}
