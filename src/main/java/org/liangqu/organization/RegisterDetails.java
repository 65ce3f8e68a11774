package org.liangqu.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The columns of an entry as its row in the database keeps them. */
final class RegisterDetails {

  private static final TypeReference<EnumMap<RegisterColumn, String>> VALUES =
      new TypeReference<>() {};
  private static final ObjectReader READER = new ObjectMapper().readerFor(VALUES);
  private static final ObjectWriter WRITER = new ObjectMapper().writer();

  private RegisterDetails() {}

  static Map<RegisterColumn, String> read(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not an entry of a register: " + json, e);
    }
  }

  static String write(Map<RegisterColumn, String> values) {
    try {
      return WRITER.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as JSON: " + values, e);
    }
  }

  /** What an entry is found by. */
  static String words(Map<RegisterColumn, String> values) {
    return String.join(" ", values.values());
  }

  /** An unmodifiable copy in the order of the columns. */
  static Map<RegisterColumn, String> copy(Map<RegisterColumn, String> values) {
    Map<RegisterColumn, String> ordered = new EnumMap<>(RegisterColumn.class);
    ordered.putAll(values);
    return Collections.unmodifiableMap(ordered);
  }
}
