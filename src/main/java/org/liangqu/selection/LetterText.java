package org.liangqu.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Park;

/** The words of a selection letter (遴选函), apart from their layout. */
record LetterText(
    String sender,
    String number,
    List<String> titleLines,
    String recipient,
    List<String> paragraphs,
    String enclosure,
    String date,
    String copies) {

  static final String RECIPIENT = "自治区科学技术厅";

  LetterText {
    titleLines = List.copyOf(titleLines);
    paragraphs = List.copyOf(paragraphs);
  }

  static LetterText of(SelectionListView list, Letterhead letterhead, Map<String, Park> parks) {
    List<String> parkNames = parkNames(list, parks);
    return new LetterText(
        letterhead.fullName(),
        list.letterNumber(),
        List.of(letterhead.fullName() + "关于报送" + list.year() + "年", "“两区”科技发展计划遴选项目的函"),
        RECIPIENT + "：",
        List.of(work(list, parkNames), result(list), request()),
        enclosureTitle(list),
        chinese(list.issuedOn()),
        copies(parkNames));
  }

  private static String copies(List<String> parkNames) {
    return parkNames.stream().map(name -> name + "管理委员会").collect(Collectors.joining("，")) + "。";
  }

  static String enclosureTitle(SelectionListView list) {
    return list.year() + "年“两区”科技发展计划遴选项目清单";
  }

  private static String work(SelectionListView list, List<String> parkNames) {
    return "根据《"
        + list.year()
        + "年丝绸之路经济带创新驱动发展试验区、乌昌石国家自主创新示范区科技发展计划项目申报指南》要求，"
        + String.join("、", parkNames)
        + "组织开展了项目申报、形式审查和专家评审论证工作，我局对上报项目进行了审核。";
  }

  private static String result(SelectionListView list) {
    List<ListEntry> listed = list.listed();
    return "经研究，共遴选项目"
        + listed.size()
        + "项，申请财政资金"
        + amount(list.requestedTotal())
        + "万元，自筹资金"
        + amount(total(listed, ListEntry::selfRaisedFunds))
        + "万元。其中："
        + perType(listed)
        + "。";
  }

  private static String request() {
    return "现将遴选项目清单报送贵厅，请予审核。";
  }

  private static String perType(List<ListEntry> listed) {
    return Arrays.stream(ProposalType.values())
        .flatMap(type -> count(type, listed))
        .collect(Collectors.joining("，"));
  }

  private static Stream<String> count(ProposalType type, List<ListEntry> listed) {
    long count = listed.stream().filter(entry -> entry.type() == type).count();
    return count == 0 ? Stream.empty() : Stream.of(type.label() + count + "项");
  }

  private static List<String> parkNames(SelectionListView list, Map<String, Park> parks) {
    return list.listed().stream()
        .map(entry -> parks.get(entry.parkCode()))
        .filter(Objects::nonNull)
        .map(Park::name)
        .distinct()
        .toList();
  }

  static BigDecimal total(List<ListEntry> listed, Function<ListEntry, BigDecimal> amount) {
    return listed.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String amount(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
