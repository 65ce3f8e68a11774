package org.liangqu.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a version is known by (校验码): SHA-256 over its canonical form. The form is described in
 * {@code docs/version-hash.md} for those who check it by themselves, and never changes under its
 * name. Blanks aren't part of it, so that a field that the form gets later changes no old hash.
 */
final class VersionHash {

  static final String FORMAT = "liangqu-version-1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final Comparator<Attachment> FILE_ORDER =
      Comparator.comparing(Attachment::sha256)
          .thenComparing(Attachment::kind)
          .thenComparing(Attachment::fileName);

  private VersionHash() {}

  /** In lower-case hexadecimal digits. */
  static String of(
      ProposalSummary proposal, int version, ProposalContent content, List<Attachment> files) {
    ObjectNode form = JSON.createObjectNode();
    form.put("format", FORMAT);
    form.put("number", proposal.number());
    form.put("type", proposal.type().name());
    form.put("unit", proposal.leadCreditCode());
    form.put("version", version);
    form.set("content", JSON.valueToTree(content));
    ArrayNode list = form.putArray("attachments");
    files.stream().sorted(FILE_ORDER).map(VersionHash::file).forEach(list::add);
    return sha256(canonical(withoutBlanks(form)));
  }

  private static ObjectNode file(Attachment file) {
    return JSON.createObjectNode()
        .put("kind", file.kind().name())
        .put("fiscalYear", file.fiscalYear())
        .put("ownerCreditCode", file.ownerCreditCode())
        .put("achievementKey", file.achievementKey())
        .put("fileName", file.fileName())
        .put("size", file.size())
        .put("sha256", file.sha256());
  }

  private static JsonNode withoutBlanks(JsonNode node) {
    if (node instanceof ObjectNode members) {
      for (Iterator<JsonNode> each = members.iterator(); each.hasNext(); ) {
        JsonNode member = withoutBlanks(each.next());
        if (member.isNull() || member.isContainerNode() && member.isEmpty()) {
          each.remove();
        }
      }
    } else if (node instanceof ArrayNode elements) {
      elements.forEach(VersionHash::withoutBlanks);
      sortCodes(elements);
    }
    return node;
  }

  /** A list of nothing but texts is a set of codes, which have no order. */
  private static void sortCodes(ArrayNode elements) {
    boolean codes =
        StreamSupport.stream(elements.spliterator(), false).allMatch(JsonNode::isTextual);
    if (codes) {
      List<String> sorted =
          StreamSupport.stream(elements.spliterator(), false)
              .map(JsonNode::textValue)
              .sorted()
              .toList();
      elements.removeAll();
      sorted.forEach(elements::add);
    }
  }

  /** By RFC 8785. */
  private static byte[] canonical(JsonNode form) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(form)).getEncodedUTF8();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A version can't be written as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
