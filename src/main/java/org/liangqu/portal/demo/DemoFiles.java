package org.liangqu.portal.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.liangqu.organization.RegisterKind;
import org.liangqu.review.Expert;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the demonstration's accounts, experts, dossiers and registers ({@code resources/demo}). */
@Component
@Conditional(DemoCondition.class)
class DemoFiles {

  private static final List<String> DOSSIERS =
      List.of("cluster", "academician", "enterprise", "transfer");

  private final ObjectMapper json;

  DemoFiles(ObjectMapper json) {
    this.json = json;
  }

  List<CastMember> cast() {
    return json.convertValue(read("accounts.json"), new TypeReference<>() {});
  }

  List<Expert> experts() {
    return json.convertValue(read("experts.json"), new TypeReference<>() {});
  }

  /** The four sample dossiers, dated for a call of the year. */
  List<DemoDossier> dossiers(int year) {
    YearTokens tokens = new YearTokens(year);
    return DOSSIERS.stream()
        .map(name -> read("dossiers/" + name + ".json"))
        .map(tokens::replaceIn)
        .map(dossier -> json.convertValue(dossier, DemoDossier.class))
        .toList();
  }

  /** The list to be imported into a register. */
  byte[] register(RegisterKind register) {
    return bytes("registers/" + register.path() + ".csv");
  }

  private JsonNode read(String name) {
    try {
      return json.readTree(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read demo/" + name, e);
    }
  }

  private static byte[] bytes(String name) {
    try {
      return new ClassPathResource("demo/" + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read demo/" + name, e);
    }
  }
}
