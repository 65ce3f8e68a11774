package org.liangqu.portal.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.unbescape.html.HtmlEscape;

/** What a template can say in Chinese: its texts, and those within its expressions. */
final class TemplateTexts extends AbstractSimpleMarkupHandler {

  /** Stands for what an expression puts in. */
  private static final String VALUE = "7";

  private static final Set<String> SEEN_OR_HEARD =
      Set.of("title", "placeholder", "aria-label", "alt", "data-label");

  private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
  private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{[^{}]*}");

  private final List<String> texts = new ArrayList<>();
  private final Deque<Boolean> leftAlone = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private TemplateTexts() {}

  static List<String> of(Path template) throws IOException, ParseException {
    TemplateTexts found = new TemplateTexts();
    try (Reader reader = Files.newBufferedReader(template)) {
      new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(reader, found);
    }
    return found.texts;
  }

  private void note(String said) {
    String one = HtmlEscape.unescapeHtml(said).strip().replaceAll("\\s+", " ");
    if (Translation.isChinese(one)) {
      texts.add(one);
    }
  }

  private void endText() {
    if (leftAlone.stream().noneMatch(Boolean::booleanValue)) {
      note(text.toString());
    }
    text.setLength(0);
  }

  @Override
  public void handleText(char[] buffer, int offset, int length, int line, int column) {
    text.append(buffer, offset, length);
  }

  @Override
  public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
    endText();
    noteAttributes(attributes);
    leftAlone.push(
        attributes != null
            && (isMarked(attributes)
                || attributes.containsKey("th:text")
                || attributes.containsKey("th:replace")));
  }

  @Override
  public void handleStandaloneElement(
      String name, Map<String, String> attributes, boolean minimized, int line, int column) {
    endText();
    noteAttributes(attributes);
  }

  @Override
  public void handleCloseElement(String name, int line, int column) {
    endText();
    leftAlone.pop();
  }

  @Override
  public void handleAutoCloseElement(String name, int line, int column) {
    handleCloseElement(name, line, column);
  }

  private static boolean isMarked(Map<String, String> attributes) {
    return "no".equals(attributes.get("translate"));
  }

  private void noteAttributes(Map<String, String> attributes) {
    if (attributes == null) {
      return;
    }
    boolean marked = isMarked(attributes) || leftAlone.stream().anyMatch(Boolean::booleanValue);
    attributes.forEach(
        (name, value) -> {
          if (name.startsWith("th:") && !(marked && name.equals("th:text"))) {
            noteExpression(value);
          } else if (SEEN_OR_HEARD.contains(name) && !marked) {
            note(value);
          }
        });
  }

  private void noteExpression(String expression) {
    Matcher literal = LITERAL.matcher(expression);
    while (literal.find()) {
      note(
          literal.group(1) != null
              ? literal.group(1)
              : EXPRESSION.matcher(literal.group(2)).replaceAll(VALUE));
    }
  }
}
