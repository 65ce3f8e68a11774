package org.liangqu.proposal.hints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Units named otherwise than they are registered, or twice. */
final class UnitHints {

  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+?86[- ]?)?(?:1[3-9]\\d{9}|(?:0\\d{2,3}[- ]?)?\\d{7,8}(?:[- ]\\d{1,6})?)");

  private UnitHints() {}

  static List<Hint> of(HintCase file) {
    return Stream.of(otherNames(file), twice(file), phone(file)).flatMap(List::stream).toList();
  }

  private static List<Hint> otherNames(HintCase file) {
    List<Hint> hints = new ArrayList<>();
    for (StatedUnit unit : StatedUnit.of(file.content())) {
      String registered = unit.code() == null ? null : file.registeredNames().get(unit.code());
      if (registered != null && unit.name() != null && !same(registered, unit.name())) {
        hints.add(
            new Hint(unit.nameField(), "信用代码%s登记的名称是“%s”，请核对".formatted(unit.code(), registered)));
      }
    }
    return hints;
  }

  private static List<Hint> twice(HintCase file) {
    List<Hint> hints = new ArrayList<>();
    Set<String> known = new HashSet<>(Set.of(file.unit().creditCode().value(), file.unit().name()));
    for (StatedUnit unit : StatedUnit.participants(file.content())) {
      List<String> names =
          Stream.of(unit.code(), unit.name())
              .filter(UnitHints::isStated)
              .map(String::strip)
              .toList();
      if (names.stream().anyMatch(known::contains)) {
        hints.add(new Hint(unit.nameField(), "这个单位已经填写过，或就是申报单位，请核对是否重复"));
      }
      known.addAll(names);
    }
    return hints;
  }

  private static List<Hint> phone(HintCase file) {
    String phone = file.unit().contactPhone();
    return !isStated(phone) || PHONE.matcher(phone.strip()).matches()
        ? List.of()
        : List.of(new Hint("unit.contactPhone", "联系电话“%s”不像电话号码，请到单位信息中核对".formatted(phone)));
  }

  private static boolean isStated(String text) {
    return text != null && !text.isBlank();
  }

  /** Brackets and blanks are written in many ways. */
  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static String plain(String name) {
    return name.replace('（', '(').replace('）', ')').replaceAll("\\s", "");
  }
}
