package org.liangqu.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class RowMergeTests {

  private static final JsonMapper JSON = new JsonMapper();

  private static JsonNode rows(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final JsonNode BASE = rows("[{'a':'1','b':'2'}]");

  @Test
  void takesBothChangesOfDifferentCells() {
    assertThat(RowMerge.merge(BASE, rows("[{'a':'9','b':'2'}]"), rows("[{'a':'1','b':'8'}]")))
        .contains(rows("[{'a':'9','b':'8'}]"));
  }

  @Test
  void leavesTwoChangesOfOneCellToPeople() {
    assertThat(RowMerge.merge(BASE, rows("[{'a':'9','b':'2'}]"), rows("[{'a':'7','b':'2'}]")))
        .isEmpty();
  }

  @Test
  void keepsARowThatTheOtherAdded() {
    assertThat(
            RowMerge.merge(
                BASE, rows("[{'a':'1','b':'2'},{'a':'3','b':'4'}]"), rows("[{'a':'5','b':'2'}]")))
        .contains(rows("[{'a':'5','b':'2'},{'a':'3','b':'4'}]"));
  }

  @Test
  void leavesTwoNewRowsToPeople() {
    JsonNode grown = rows("[{'a':'1','b':'2'},{'a':'3','b':'4'}]");
    assertThat(RowMerge.merge(BASE, grown, grown)).isEmpty();
  }

  @Test
  void leavesARemovedRowToPeople() {
    assertThat(RowMerge.merge(BASE, rows("[]"), rows("[{'a':'1','b':'8'}]"))).isEmpty();
  }

  @Test
  void leavesTextsToPeople() {
    assertThat(RowMerge.merge(rows("'a'"), rows("'b'"), rows("'c'"))).isEmpty();
  }
}
