package org.liangqu.proposal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.proposal.comparison.VersionComparison.TextPart;

class TextChangesTests {

  private static String written(String before, String after) {
    return TextChanges.of(before, after).stream()
        .map(
            part ->
                switch (part.kind()) {
                  case ADDED -> "+" + part.text() + "+";
                  case REMOVED -> "-" + part.text() + "-";
                  default -> part.text();
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "建成两条示范生产线,建成三条示范生产线,建成-两-+三+条示范生产线",
    "建成示范生产线,建成示范生产线并投产,建成示范生产线+并投产+",
    "降低能耗 12% 以上,降低能耗 15% 以上,降低能耗 -12-+15+% 以上",
    "采用 PLC 控制系统,采用 DCS 控制系统,采用 -PLC-+DCS+ 控制系统"
  })
  void marksWhatCameAndWent(String before, String after, String marked) {
    assertThat(written(before, after)).isEqualTo(marked);
  }

  @Test
  void doesNotScatterChangesOverTextsThatOnlyLookAlike() {
    assertThat(written("面向新能源汽车的电池回收", "研究葡萄品种的抗寒性")).isEqualTo("-面向新能源汽车的电池回收-+研究葡萄品种的抗寒性+");
  }

  @Test
  void keepsLineBreaksAndSpacesAsTheyStand() {
    assertThat(written("第一段\n第二段", "第一段\n\n第二段")).contains("第一段").contains("第二段");
  }

  @Test
  void losesNothingOfEitherText() {
    String before = "研究内容：A、B、C；技术路线见图1。\n预期成果：专利3项。";
    String after = "研究内容：A、C、D；技术路线见图2。\n预期成果：专利5项，标准1项。";
    assertThat(joined(before, after, ChangeKind.ADDED)).isEqualTo(before);
    assertThat(joined(before, after, ChangeKind.REMOVED)).isEqualTo(after);
  }

  private static String joined(String before, String after, ChangeKind without) {
    List<TextPart> parts = TextChanges.of(before, after);
    return parts.stream()
        .filter(part -> part.kind() != without)
        .map(TextPart::text)
        .collect(Collectors.joining());
  }
}
