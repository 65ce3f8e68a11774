package org.liangqu.portal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts years in the place of tokens such as {@code @Y@} (the call's year) and {@code @Y-1@}, so
 * that samples never grow old. A string that is one token and nothing else becomes a number.
 */
record YearTokens(int year) {

  private static final Pattern TOKEN = Pattern.compile("@Y([+-]\\d+)?@");

  JsonNode replaceIn(JsonNode node) {
    if (node instanceof TextNode text) {
      return replaceIn(text.textValue());
    }
    if (node instanceof ArrayNode array) {
      ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> replaced.add(replaceIn(element)));
      return replaced;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode replaced = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(entry -> replaced.set(entry.getKey(), replaceIn(entry.getValue())));
      return replaced;
    }
    return node;
  }

  private JsonNode replaceIn(String text) {
    Matcher token = TOKEN.matcher(text);
    return token.matches()
        ? IntNode.valueOf(yearOf(token))
        : TextNode.valueOf(token.replaceAll(match -> String.valueOf(yearOf(match))));
  }

  private int yearOf(MatchResult token) {
    return token.group(1) == null ? year : year + Integer.parseInt(token.group(1));
  }
}
