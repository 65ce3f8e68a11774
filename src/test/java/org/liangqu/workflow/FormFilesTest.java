package org.liangqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Tasklist's form-js (1.8.7) and the backing classes demand of the files in {@code forms}. */
class FormFilesTest {

  private static final String CLAUSE =
      "<a href=\"{{href}}\" target=\"_blank\" rel=\"noopener\">{{clause}}</a>";

  private static final Path FORMS = Path.of("forms");
  private static final String SUFFIX = ".form";

  private static final Set<String> KNOWN_COMPONENTS =
      Set.of(
          "html",
          "text",
          "group",
          "radio",
          "checklist",
          "checkbox",
          "textarea",
          "number",
          "datetime");

  private static final Set<String> DECISIONS =
      Set.of("PASS", "RETURN", "REJECT", "SIGN", "ACCEPT", "DECLINE", "CONFLICT", "REINSTATE");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  static Stream<Arguments> forms() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(file -> arguments(name(file), read(file)))
          .toList()
          .stream();
    }
  }

  @Test
  void everyUserTaskAndTheStartOfAListHaveTheirForm() throws IOException {
    assertThat(forms().map(form -> form.get()[0]))
        .containsExactlyInAnyOrder(
            "formal-review",
            "panel-formation",
            "expert-invitation",
            "expert-replacement",
            "expert-scoring",
            "argumentation",
            "bureau-review",
            "list-start",
            "list-draft",
            "list-signing",
            "recommendation",
            "intake",
            "reconsideration",
            "registration-review");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void isNamedLikeItsFileAndMadeForThisEngine(String name, JsonNode form) {
    assertThat(form.path("id").asText()).isEqualTo(name);
    assertThat(form.path("type").asText()).isEqualTo("default");
    assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void usesOnlyComponentsThatTasklistShows(String name, JsonNode form) {
    assertThat(components(form))
        .extracting(component -> component.path("type").asText())
        .isNotEmpty()
        .isSubsetOf(KNOWN_COMPONENTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void namesEveryComponentAndVariableOnce(String name, JsonNode form) {
    assertThat(texts(form, "id")).hasSameSizeAs(components(form)).doesNotHaveDuplicates();
    assertThat(texts(form, "key")).doesNotHaveDuplicates().doesNotContain("dossier");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void speaksChinese(String name, JsonNode form) {
    List<String> shown = new ArrayList<>();
    Stream.of("label", "dateLabel", "description", "content", "text")
        .forEach(member -> shown.addAll(texts(form, member)));
    options(form).forEach(option -> shown.add(option.path("label").asText()));

    assertThat(shown)
        .isNotEmpty()
        .filteredOn(text -> !text.startsWith("="))
        .allMatch(CHINESE.asPredicate());
    assertThat(components(form))
        .filteredOn(component -> component.has("key"))
        .allMatch(component -> component.has("label") || component.has("dateLabel"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void offersOnlyDecisionsThatTheProcessKnows(String name, JsonNode form) {
    assertThat(options(form))
        .extracting(option -> option.path("value").asText())
        .isSubsetOf(DECISIONS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void limitsTheLengthOfEveryText(String name, JsonNode form) {
    assertThat(components(form))
        .filteredOn(component -> component.path("type").asText().equals("textarea"))
        .extracting(component -> component.at("/validate/maxLength").asInt())
        .allSatisfy(limit -> assertThat(limit).isBetween(1, 2000));
  }

  /** A hidden field keeps its last error, and Tasklist then never lets the task be completed. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void neverHidesARequiredField(String name, JsonNode form) {
    assertThat(components(form))
        .filteredOn(component -> component.at("/validate/required").asBoolean())
        .noneMatch(component -> component.has("conditional"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void opensLinksInANewTab(String name, JsonNode form) {
    assertThat(texts(form, "text"))
        .allMatch(text -> text.contains("href=") && text.contains("target=\"_blank\""));
  }

  /** form-js takes the target from links in HTML; Tasklist's script gives it back to these. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void linksInHtmlLeadToTheGuideOnly(String name, JsonNode form) {
    assertThat(texts(form, "content"))
        .allMatch(content -> content.replace(CLAUSE, "").indexOf("href=") < 0);
  }

  @Test
  void showsAProjectInTheSameWayInEveryForm() throws IOException {
    List<String> cards =
        forms()
            .flatMap(form -> components((JsonNode) form.get()[1]).stream())
            .filter(component -> component.path("id").asText().equals("Html_Project"))
            .map(JsonNode::toString)
            .toList();

    assertThat(cards).hasSize(10);
    assertThat(Set.copyOf(cards)).hasSize(1);
  }

  /** An item shown without its fields, or fields for no item, would never be answered. */
  @ParameterizedTest
  @ValueSource(strings = {"formal-review", "expert-scoring", "bureau-review"})
  void hasAPlaceForEachItemOfTheChecklist(String name) {
    JsonNode form = read(FORMS.resolve(name + SUFFIX));
    for (int place = 1; place <= ChecklistField.PLACES; place++) {
      String item = "=dossier.checklist.items[" + place + "]";
      JsonNode choice = component(form, "checklist" + place);
      JsonNode comment = component(form, "checklist" + place + "Comment");

      assertThat(choice.path("valuesExpression").asText()).isEqualTo(item + ".options");
      assertThat(choice.path("label").asText()).contains(item.substring(1) + ".question");
      assertThat(choice.path("description").asText()).contains(item.substring(1) + ".sentence");
      assertThat(List.of(choice, comment))
          .allSatisfy(
              field ->
                  assertThat(field.at("/conditional/hide").asText()).isEqualTo(item + " = null"));
    }
    assertThat(texts(form, "key"))
        .filteredOn(key -> key.startsWith("checklist"))
        .containsExactlyElementsOf(ChecklistField.NAMES);
  }

  @Test
  void showsWhatWasJudgedBeforeInTheSameWayInEveryFormThatFollows() throws IOException {
    List<String> records =
        forms()
            .flatMap(form -> components((JsonNode) form.get()[1]).stream())
            .filter(component -> component.path("id").asText().equals("Html_Checklist"))
            .map(JsonNode::toString)
            .toList();

    assertThat(records).hasSize(5);
    assertThat(Set.copyOf(records)).hasSize(1);
  }

  @Test
  void showsAnExpertNothingOfTheOthers() {
    String scoring = read(FORMS.resolve("expert-scoring" + SUFFIX)).toString();

    assertThat(scoring)
        .doesNotContain("dossier.scores")
        .doesNotContain("dossier.panel")
        .doesNotContain("dossier.checklist.answers")
        .doesNotContain("dossier.checklist.tallies")
        .doesNotContain("dossier.decisions");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(SUFFIX, "");
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new AssertionError(file + " is not JSON", unreadable);
    }
  }

  private static List<JsonNode> components(JsonNode container) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode component : container.path("components")) {
      found.add(component);
      found.addAll(components(component));
    }
    return found;
  }

  private static JsonNode component(JsonNode form, String key) {
    return components(form).stream()
        .filter(component -> component.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + key));
  }

  private static List<JsonNode> options(JsonNode form) {
    List<JsonNode> found = new ArrayList<>();
    components(form).forEach(component -> component.path("values").forEach(found::add));
    return found;
  }

  private static List<String> texts(JsonNode form, String member) {
    return components(form).stream()
        .filter(component -> component.has(member))
        .map(component -> component.get(member).asText())
        .toList();
  }
}
