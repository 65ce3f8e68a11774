package org.liangqu.proposal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.ProposalForm;

class RowPairsTests {

  private static String pairs(String list, String before, String after) throws Exception {
    FormField field = ProposalForm.field(list, ProposalType.CLUSTER).orElseThrow();
    return RowPairs.of(field, rows(before), rows(after)).stream()
        .map(pair -> pair.before() + ">" + pair.after())
        .collect(Collectors.joining(" "));
  }

  private static JsonNode rows(String json) throws Exception {
    return new JsonMapper().readTree(json.replace('\'', '"'));
  }

  @Test
  void aRowInsertedInTheMiddleMovesTheOthersWithoutChangingThem() throws Exception {
    assertThat(
            pairs(
                "indicators",
                "[{'name':'专利','value':'3'},{'name':'产值','value':'900'}]",
                "[{'name':'专利','value':'3'},{'name':'标准','value':'1'},{'name':'产值','value':'900'}]"))
        .isEqualTo("0>0 -1>1 1>2");
  }

  @Test
  void aUnitIsKnownByItsCodeWhateverElseChanged() throws Exception {
    assertThat(
            pairs(
                "participants",
                "[{'creditCode':'A','name':'甲'},{'creditCode':'B','name':'乙'}]",
                "[{'creditCode':'B','name':'甲'},{'creditCode':'A','name':'丙'}]"))
        .isEqualTo("1>0 0>1");
  }

  @Test
  void aYearIsKnownByItself() throws Exception {
    assertThat(
            pairs(
                "yearlyPlan",
                "[{'year':'2026','requested':'100'},{'year':'2027','requested':'200'}]",
                "[{'year':'2027','requested':'250'}]"))
        .isEqualTo("0>-1 1>0");
  }

  @Test
  void aRenamedRowIsFoundByWhatElseItSays() throws Exception {
    assertThat(
            pairs(
                "indicators",
                "[{'group':'TECHNICAL','name':'能耗','value':'12','unit':'%'}]",
                "[{'group':'TECHNICAL','name':'单位能耗降低','value':'12','unit':'%'}]"))
        .isEqualTo("0>0");
  }

  @Test
  void whatHasNothingInCommonCameAndWent() throws Exception {
    assertThat(
            pairs(
                "indicators",
                "[{'group':'TECHNICAL','name':'能耗','value':'12','unit':'%'}]",
                "[{'group':'SOCIAL','name':'就业','value':'50','unit':'人'}]"))
        .isEqualTo("0>-1 -1>0");
  }
}
