package org.liangqu.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The wording of messages, with names in braces to fill in. */
@Component
class Texts {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final Properties texts;

  Texts() {
    try {
      texts =
          PropertiesLoaderUtils.loadProperties(
              new EncodedResource(
                  new ClassPathResource("notification/messages.properties"),
                  StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** Filled in one pass, so that braces in what people typed stay as they are. */
  String fill(String key, Map<String, String> words) {
    String text =
        Optional.ofNullable(texts.getProperty(key))
            .orElseThrow(() -> new IllegalArgumentException("No text " + key));
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(word(key, words, name.group(1))));
  }

  private static String word(String key, Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No " + name + " for the text " + key));
  }
}
