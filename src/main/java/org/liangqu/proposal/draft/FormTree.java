package org.liangqu.proposal.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.StreamSupport;
import org.liangqu.proposal.ProposalContent;

/** A form as a tree whose paths are those of {@code /api}, so that any field can be reached. */
final class FormTree {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final ObjectNode root;

  private FormTree(ObjectNode root) {
    this.root = root;
  }

  static FormTree of(ProposalContent content) {
    return new FormTree(JSON.valueToTree(content));
  }

  JsonNode get(String path) {
    JsonNode at = root;
    for (String member : path.split("\\.")) {
      at = at.path(member);
    }
    return at.isMissingNode() ? NullNode.instance : at;
  }

  /** The form with another value in the field; a section that says nothing any more is none. */
  ProposalContent with(String path, JsonNode value) {
    ObjectNode changed = root.deepCopy();
    int dot = path.indexOf('.');
    if (dot < 0) {
      changed.set(path, value);
    } else {
      String section = path.substring(0, dot);
      ObjectNode parent =
          changed.get(section) instanceof ObjectNode known ? known : changed.putObject(section);
      parent.set(path.substring(dot + 1), value);
      if (saysNothing(parent)) {
        changed.putNull(section);
      }
    }
    try {
      return JSON.treeToValue(changed, ProposalContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A field of the form took a value of another kind", e);
    }
  }

  private static boolean saysNothing(ObjectNode section) {
    return StreamSupport.stream(section.spliterator(), false)
        .allMatch(value -> value.isNull() || value.isArray() && value.isEmpty());
  }
}
