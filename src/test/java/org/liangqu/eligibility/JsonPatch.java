package org.liangqu.eligibility;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The steps of a JSON patch (RFC 6902) that the dossiers of the tests need. */
final class JsonPatch {

  private JsonPatch() {}

  static void apply(JsonNode step, JsonNode document) {
    JsonPointer path = JsonPointer.compile(step.get("path").textValue());
    String member = path.last().getMatchingProperty();
    JsonNode parent = document.at(path.head());
    switch (step.get("op").textValue()) {
      case "replace" -> replace(parent, member, step.get("value"));
      case "remove" -> remove(parent, member);
      case "add" -> ((ArrayNode) parent).add(step.get("value"));
      default -> throw new IllegalArgumentException("Unknown step: " + step);
    }
  }

  private static void replace(JsonNode parent, String member, JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(member), value);
    } else if (parent.has(member)) {
      ((ObjectNode) parent).set(member, value);
    } else {
      throw new IllegalArgumentException("Nothing to replace: " + member);
    }
  }

  private static void remove(JsonNode parent, String member) {
    if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(member));
    } else {
      ((ObjectNode) parent).remove(member);
    }
  }
}
