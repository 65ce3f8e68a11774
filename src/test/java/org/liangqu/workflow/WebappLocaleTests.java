package org.liangqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts of Camunda's web applications against the English ones they ship with. */
@DisplayName("The Chinese locale of Camunda's web applications")
class WebappLocaleTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is written the same in both languages. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of("ID", "ID*", "<", "<=", ">", ">=", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

  /** Nothing in English either, or the English plural's ending. */
  private static final Set<String> EMPTY_IN_CHINESE = Set.of("", "s");

  /** AngularJS and moment.js placeholders, markup, escaped characters. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{\\{?[^{}]*}?}|%[sd]|&(?:lt|gt|amp|quot);|</?(?:a|br|strong|b|i|em|span|p)\\b[^>]*>");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest(name = "{0} has a Chinese text for every English one, and no other")
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void hasTheSameKeysAsEnglish(String app) throws IOException {
    assertThat(texts(app, "zh").keySet())
        .containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
  }

  @ParameterizedTest(name = "{0} keeps the placeholders of every text")
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void keepsPlaceholders(String app) throws IOException {
    Map<String, String> chinese = texts(app, "zh");

    texts(app, "en")
        .forEach(
            (key, english) ->
                assertThat(placeholders(chinese.get(key)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(placeholders(english)));
  }

  @ParameterizedTest(name = "{0} is translated throughout")
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void isTranslatedThroughout(String app) throws IOException {
    Map<String, String> english = texts(app, "en");

    assertThat(texts(app, "zh").entrySet())
        .filteredOn(text -> text.getKey().startsWith("/labels/"))
        .filteredOn(text -> !SAME_IN_BOTH.contains(text.getValue()))
        .filteredOn(text -> !EMPTY_IN_CHINESE.contains(english.get(text.getKey())))
        .allSatisfy(text -> assertThat(text.getValue()).as(text.getKey()).containsPattern(CHINESE));
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, String> texts(String app, String language) throws IOException {
    String path =
        "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
    try (InputStream file = WebappLocaleTests.class.getResourceAsStream(path)) {
      assertThat(file).as(path).isNotNull();
      Map<String, String> texts = new TreeMap<>();
      collect(JSON.readTree(file), "", texts);
      return texts;
    }
  }

  private static void collect(JsonNode node, String path, Map<String, String> texts) {
    if (node.isObject()) {
      node.properties()
          .forEach(child -> collect(child.getValue(), path + "/" + child.getKey(), texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), path + "/" + i, texts);
      }
    } else {
      texts.put(path, node.asText());
    }
  }
}
