package org.liangqu.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.liangqu.call.ProposalType;

/**
 * A sample dossier with a mistake or a few that people make, and the findings that the guide
 * demands for them. Written as a JSON patch (RFC 6902) of one of the four samples, with tokens for
 * the call's year ({@code @Y-1@}) and the day of its close ({@code @CLOSES-3Y-1D@}).
 */
final class BrokenDossier {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/eligibility/broken");
  private static final Path SAMPLES = Path.of("src/main/resources/demo/dossiers");
  private static final Pattern WHOLE_YEAR = Pattern.compile("\"@Y([+-]\\d+)?@\"");
  private static final Pattern YEAR = Pattern.compile("@Y([+-]\\d+)?@");
  private static final Pattern CLOSE = Pattern.compile("@CLOSES(?:-(\\d)Y)?(?:-(\\d)D)?@");

  private final String name;
  private final JsonNode description;

  private BrokenDossier(Path file) {
    name = file.getFileName().toString().replace(".json", "");
    description = read(file);
  }

  static List<BrokenDossier> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(BrokenDossier::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample as it is. */
  static JsonNode sample(String base, int year, LocalDate closes) {
    return parse(dated(read(SAMPLES.resolve(base + ".json")).toString(), year, closes));
  }

  ProposalType type() {
    return ProposalType.valueOf(read(SAMPLES.resolve(base() + ".json")).get("type").textValue());
  }

  /** The unit, the form and the attachments, with their mistakes. */
  JsonNode content(int year, LocalDate closes) {
    ObjectNode sample = (ObjectNode) read(SAMPLES.resolve(base() + ".json"));
    description.get("patch").forEach(step -> JsonPatch.apply(step, sample));
    return parse(dated(sample.toString(), year, closes));
  }

  /** What the guide demands, without priorities. */
  List<Expected> findings(int year, LocalDate closes) {
    JsonNode findings = parse(dated(description.get("findings").toString(), year, closes));
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> JSON.convertValue(finding, Expected.class))
        .toList();
  }

  List<String> priorities() {
    return StreamSupport.stream(description.get("priorities").spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  int mistakes() {
    return description.get("title").textValue().split("[；，]").length;
  }

  private String base() {
    return description.get("base").textValue();
  }

  /** A finding as the guide demands it. */
  record Expected(String ruleId, Effect effect, String field, String clause, String message) {

    static Expected of(Finding finding) {
      return new Expected(
          finding.ruleId(), finding.effect(), finding.field(), finding.clause(), finding.message());
    }
  }

  @Override
  public String toString() {
    return name + "：" + description.get("title").textValue();
  }

  private static String dated(String text, int year, LocalDate closes) {
    String numbers = WHOLE_YEAR.matcher(text).replaceAll(token -> year(token, year));
    String years = YEAR.matcher(numbers).replaceAll(token -> year(token, year));
    return CLOSE
        .matcher(years)
        .replaceAll(token -> closes.minusYears(number(token, 1)).minusDays(number(token, 2)) + "");
  }

  private static String year(MatchResult token, int year) {
    return String.valueOf(token.group(1) == null ? year : year + Integer.parseInt(token.group(1)));
  }

  private static int number(MatchResult token, int group) {
    return token.group(group) == null ? 0 : Integer.parseInt(token.group(group));
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
