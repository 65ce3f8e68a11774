package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class YearTokensTests {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void makesAStringThatIsOneTokenANumber() throws Exception {
    assertThat(replace("{\"year\": \"@Y+1@\"}").get("year").intValue()).isEqualTo(2027);
    assertThat(replace("[\"@Y@\"]").get(0).isInt()).isTrue();
  }

  @Test
  void replacesTokensInsideText() throws Exception {
    JsonNode replaced = replace("[{\"text\": \"@Y-1@年至@Y@年\", \"month\": \"@Y+1@-01\"}]");

    assertThat(replaced.get(0).get("text").textValue()).isEqualTo("2025年至2026年");
    assertThat(replaced.get(0).get("month").textValue()).isEqualTo("2027-01");
  }

  @Test
  void leavesAllElseAlone() throws Exception {
    String text = "{\"a\":1.50,\"b\":null,\"c\":[true,\"a@Y.example\"]}";

    assertThat(replace(text)).isEqualTo(json.readTree(text));
  }

  private JsonNode replace(String text) throws Exception {
    return new YearTokens(2026).replaceIn(json.readTree(text));
  }
}
