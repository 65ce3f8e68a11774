package org.liangqu.portal.accounts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.directory.RecommendingUnit;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Units;
import org.liangqu.portal.OfficeNames;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** The offices that somebody can be appointed to: those that exist (可任命的岗位). */
@Component
class OfficeChoices {

  /** An office of a body, with its group id as the form sends it. */
  record Choice(String groupId, String label) {}

  private final Directory directory;
  private final Units units;
  private final OfficeNames names;

  OfficeChoices(Directory directory, Units units, OfficeNames names) {
    this.directory = directory;
    this.units = units;
    this.names = names;
  }

  /** By role; offices of units aren't listed, since there are too many. */
  Map<String, List<Choice>> byRole() {
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    Arrays.stream(Role.values())
        .filter(role -> role.scope() != Role.Scope.UNIT)
        .forEach(role -> choices.put(role.label(), officesOf(role).map(this::choice).toList()));
    return choices;
  }

  List<Role> rolesOfUnits() {
    return Arrays.stream(Role.values()).filter(role -> role.scope() == Role.Scope.UNIT).toList();
  }

  private Choice choice(Office office) {
    return new Choice(office.groupId(), names.of(office));
  }

  private Stream<Office> officesOf(Role role) {
    return switch (role.scope()) {
      case PARK -> directory.parks().stream().map(Park::code).map(code -> Office.of(role, code));
      case BUREAU ->
          directory.bureaus().stream().map(Bureau::code).map(code -> Office.of(role, code));
      case RECOMMENDER ->
          directory.recommendingUnits().stream()
              .map(RecommendingUnit::code)
              .map(code -> Office.of(role, code));
      case NONE -> Stream.of(Office.of(role));
      case UNIT -> Stream.empty();
    };
  }

  /**
   * @throws Refusal INVALID for an office that there isn't
   */
  Office existing(String groupId) {
    return Office.parse(groupId)
        .filter(office -> officesOf(office.role()).anyMatch(office::equals))
        .orElseThrow(() -> refused("office", "没有这个岗位，请从列表中选择"));
  }

  /**
   * The office at a registered unit.
   *
   * @throws Refusal INVALID for what is no registered unit's credit code
   */
  Office atUnit(Role role, String creditCode) {
    String code = creditCode.strip().toUpperCase();
    if (role.scope() != Role.Scope.UNIT
        || !CreditCode.isValid(code)
        || units.byCreditCode(new CreditCode(code)).isEmpty()) {
      throw refused("creditCode", "没有这个统一社会信用代码的注册单位，请核对 18 位代码");
    }
    return Office.of(role, code);
  }

  private static Refusal refused(String field, String message) {
    return Refusal.invalid("office-unknown", message, List.of(new FieldProblem(field, message)));
  }
}
