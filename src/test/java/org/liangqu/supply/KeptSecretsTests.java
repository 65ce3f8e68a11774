package org.liangqu.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of the project holds what opens something. */
class KeptSecretsTests {

  private static final Map<String, Pattern> SECRETS =
      Map.of(
          "private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY" + "-----"),
          "cloud key", Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
          "access token", Pattern.compile("\\b(gh[pousr]_[A-Za-z0-9]{36}|glpat-[\\w-]{20})\\b"),
          "bearer token", Pattern.compile("\\beyJ[\\w-]{20,}\\.[\\w-]{20,}\\.[\\w-]{20,}"),
          "password in an address", Pattern.compile("://[^/\\s:@${}]+:[^/\\s:@${}]{3,}@"),
          "password",
              Pattern.compile(
                  "(?im)^\\s*[\\w.-]*(password|secret|token|api-?key)[\\w.-]*\\s*[:=]"
                      + "\\s*[\"']?(?!\\$\\{|replace-me|liangqu-demo)[^\\s\"'#,;(){}<>]{6,}"));

  /** A password stands in settings; in programs the word is a name. */
  private static final Set<String> SETTINGS = Set.of("yaml", "yml", "properties", "env", "example");

  private static final Set<String> TEXTS =
      Set.of(
          "java",
          "yaml",
          "yml",
          "properties",
          "xml",
          "json",
          "md",
          "sql",
          "html",
          "js",
          "css",
          "bpmn",
          "dmn",
          "form",
          "csv",
          "txt",
          "env",
          "example",
          "run",
          "Dockerfile");

  private static final List<String> PLACES =
      List.of(
          "src",
          "bpmn",
          "forms",
          "docs",
          ".ci",
          "pom.xml",
          "README.md",
          "docker-compose.yml",
          "Dockerfile",
          ".env.example");

  @Test
  void noFileOfTheProjectHoldsASecret() {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(found(ending(file), content(file))).as(file.toString()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.mail.password: correct-horse",
        "LIANGQU_ADMIN_PASSWORD=correct-horse",
        "url: postgresql://someone:correct@database/liangqu",
        "key: AKIA" + "ABCDEFGHIJKLMNOP"
      })
  void findsOneThatIsThere(String line) {
    assertThat(found("yaml", line)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIANGQU_ADMIN_PASSWORD=replace-me-administrator",
        "password: ${LIANGQU_DATABASE_PASSWORD}",
        "# SPRING_MAIL_PASSWORD="
      })
  void takesNoPlaceForOne(String line) {
    assertThat(found("yaml", line)).isEmpty();
  }

  private static List<String> found(String ending, String content) {
    return SECRETS.entrySet().stream()
        .filter(secret -> !secret.getKey().equals("password") || SETTINGS.contains(ending))
        .filter(secret -> secret.getValue().matcher(content).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Path> files() {
    return PLACES.stream()
        .map(Path::of)
        .filter(Files::exists)
        .flatMap(KeptSecretsTests::below)
        .filter(file -> TEXTS.contains(ending(file)))
        .filter(file -> !file.endsWith("KeptSecretsTests.java"))
        .toList();
  }

  private static Stream<Path> below(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
