package org.liangqu.portal.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The Chinese within a program's texts, with a figure for what is put in. */
final class SourceTexts {

  private static final String VALUE = "7";
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern PUT_IN = Pattern.compile("%(?:\\d\\$)?[sd]|\\{\\w+}");

  private SourceTexts() {}

  static List<String> of(Path file) throws IOException {
    String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
    return LITERAL
        .matcher(JOINT.matcher(source).replaceAll(""))
        .results()
        .map(literal -> literal.group(1))
        .filter(Translation::isChinese)
        .map(text -> PUT_IN.matcher(text).replaceAll(VALUE).replace("%%", "%"))
        .toList();
  }
}
