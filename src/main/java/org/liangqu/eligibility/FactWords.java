package org.liangqu.eligibility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.organization.ChainPosition;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.Subtype;
import org.springframework.stereotype.Component;

/** Facts in the words of the screens: labels for codes, 是 and 否 for flags. */
@Component
class FactWords {

  private static final String MISSING = "未填写";
  private static final String NONE = "无";

  private final Map<String, Function<String, Optional<String>>> codes;

  FactWords(Directory directory) {
    codes =
        Map.of(
            "type", code -> named(ProposalType.values(), code).map(ProposalType::label),
            "subtype", code -> named(Subtype.values(), code).map(Subtype::label),
            "chainPosition", code -> named(ChainPosition.values(), code).map(ChainPosition::label),
            "parkCode", code -> parkName(directory, code),
            "formalReview", code -> outcome(code, Stage.FORMAL_REVIEW),
            "argumentation", code -> outcome(code, Stage.EXPERT_REVIEW));
  }

  /**
   * The value in words.
   *
   * @param facts all that were judged: a code's label stands beside it as {@code …Label}
   */
  String of(TableExplanations.Value value, Map<String, Object> facts) {
    if (value.value() != null && facts.get(value.expression() + "Label") instanceof String label) {
      return label;
    }
    return of(value.expression(), value.value());
  }

  private String of(String expression, Object value) {
    if (value == null) {
      return MISSING;
    }
    if (value instanceof Boolean flag) {
      return flag ? "是" : "否";
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof Collection<?> items) {
      return items.isEmpty()
          ? NONE
          : items.stream().map(item -> of("", item)).collect(Collectors.joining("、"));
    }
    return Optional.ofNullable(codes.get(expression))
        .flatMap(label -> label.apply(value.toString()))
        .orElse(value.toString());
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
    return Stream.of(values).filter(value -> value.name().equals(code)).findFirst();
  }

  private static Optional<String> outcome(String code, Stage stage) {
    return named(Outcome.values(), code).map(outcome -> outcome.label(stage));
  }

  private static Optional<String> parkName(Directory directory, String code) {
    return directory.parks().stream()
        .filter(park -> park.code().equals(code))
        .map(Park::name)
        .findFirst();
  }
}
