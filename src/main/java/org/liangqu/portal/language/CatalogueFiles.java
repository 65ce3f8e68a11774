package org.liangqu.portal.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalogue's files: flat JSON objects from Chinese to English. */
final class CatalogueFiles {

  private static final String PLACE = "classpath*:i18n/en/*.json";

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(new TypeReference<LinkedHashMap<String, String>>() {});

  private CatalogueFiles() {}

  /**
   * @throws IllegalStateException where two files differ over a text
   */
  static Map<String, String> read() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
      read(file).forEach((chinese, english) -> add(all, file, chinese, english));
    }
    return all;
  }

  private static Map<String, String> read(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return JSON.readValue(in);
    } catch (IOException e) {
      throw new IOException("i18n/en/%s is unreadable".formatted(file.getFilename()), e);
    }
  }

  private static void add(Map<String, String> all, Resource file, String chinese, String english) {
    String before = all.putIfAbsent(chinese, english);
    if (before != null && !before.equals(english)) {
      throw new IllegalStateException(
          "i18n/en/%s translates \"%s\" as \"%s\", another file as \"%s\""
              .formatted(file.getFilename(), chinese, english, before));
    }
  }
}
