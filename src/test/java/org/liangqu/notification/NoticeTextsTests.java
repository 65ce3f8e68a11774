package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that are delivered with the application. */
class NoticeTextsTests {

  private static final Path RESOURCES = Path.of("src/main/resources/notification");

  static Stream<Arguments> noticesByLanguage() {
    return NoticeCatalogue.all().stream()
        .flatMap(
            kind ->
                Arrays.stream(Language.values())
                    .map(language -> Arguments.of(kind.key(), language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("noticesByLanguage")
  void everyNoticeHasATextThatAnAdministratorMightHaveSaved(String key, Language language) {
    NoticeKind kind = NoticeCatalogue.get(key);
    NoticeText text = Vocabulary.of(language).delivered(kind);
    assertThatCode(() -> TemplatePolicy.check(kind, text)).doesNotThrowAnyException();
    assertThatCode(() -> text.filled(Placeholder.samples(kind, language)))
        .doesNotThrowAnyException();
  }

  @Test
  void everyPlaceholderIsExplained() {
    assertThat(NoticeCatalogue.all().stream().flatMap(kind -> kind.words().stream()))
        .allMatch(Placeholder::isKnown);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsLeftOver(Language language) throws IOException {
    List<String> keys =
        Files.readAllLines(RESOURCES.resolve("messages_" + language.tag() + ".properties")).stream()
            .filter(line -> line.matches("[\\w.]+\\.(subject|body)=.*"))
            .map(line -> line.replaceAll("\\.(subject|body)=.*", ""))
            .distinct()
            .toList();
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            NoticeCatalogue.all().stream().map(NoticeKind::key).toList());
  }
}
