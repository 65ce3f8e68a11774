package org.liangqu.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;
import org.liangqu.shared.Refusal;

/** Which decisions a person may take at which stage, and what words each of them asks for. */
final class OfferedDecisions {

  static final int MINIMUM_OPINION = 4;
  static final int MAXIMUM_OPINION = 2000;

  private static final List<Outcome> ALL = List.of(Outcome.PASS, Outcome.RETURN, Outcome.REJECT);
  private static final Map<Stage, List<Outcome>> OFFERED =
      Map.of(
          Stage.FORMAL_REVIEW, ALL,
          Stage.EXPERT_REVIEW, List.of(Outcome.PASS, Outcome.REJECT),
          Stage.BUREAU_REVIEW, ALL,
          Stage.RECOMMENDATION, ALL,
          Stage.INTAKE, ALL);

  private OfferedDecisions() {}

  /**
   * The outcome that was chosen.
   *
   * @throws Refusal invalid when nothing was chosen, or something that the stage does not offer
   */
  static Outcome choose(Stage stage, String decision) {
    if (decision == null || decision.isBlank()) {
      throw Refusal.invalid("decision-missing", "请选择审查结论");
    }
    List<Outcome> offered = OFFERED.getOrDefault(stage, List.of());
    return named(decision.strip())
        .filter(offered::contains)
        .orElseThrow(() -> notOffered(stage, offered));
  }

  /**
   * The opinion without blanks around it, null when there is none.
   *
   * @throws Refusal invalid when it is too long, or too short for anything but a pass
   */
  static String opinion(Outcome outcome, String opinion) {
    String words = opinion == null ? "" : opinion.strip();
    if (outcome != Outcome.PASS && length(words) < MINIMUM_OPINION) {
      throw Refusal.invalid("opinion-missing", "退回或不通过时请填写意见（至少 4 个字）");
    }
    requireNotTooLong(words);
    return words.isEmpty() ? null : words;
  }

  static void requireNotTooLong(String words) {
    if (length(words) > MAXIMUM_OPINION) {
      throw Refusal.invalid("opinion-too-long", "意见不得超过 " + MAXIMUM_OPINION + " 字，请精简后再提交");
    }
  }

  static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static Optional<Outcome> named(String decision) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.name().equals(decision))
        .findFirst();
  }

  private static Refusal notOffered(Stage stage, List<Outcome> offered) {
    if (offered.isEmpty()) {
      return Refusal.invalid("decision-not-offered", stage.label() + "环节不由人工作出审查结论");
    }
    String labels =
        offered.stream().map(outcome -> outcome.label(stage)).collect(Collectors.joining("、"));
    return Refusal.invalid(
        "decision-not-offered", stage.label() + "环节没有这个结论，请从“" + labels + "”中选择");
  }
}
