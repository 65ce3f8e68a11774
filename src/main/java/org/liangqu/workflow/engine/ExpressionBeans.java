package org.liangqu.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;

/** The beans that a model may name, one by one: what is not here cannot be reached from BPMN. */
public final class ExpressionBeans {

  /** The engine calls these itself; an expression only names them. */
  private static final Set<String> DELEGATES =
      Set.of(
          "checkEligibilityDelegate",
          "judgeFormalReviewDelegate",
          "judgeExpertReviewDelegate",
          "judgeBureauReviewDelegate",
          "judgeSelectionDelegate",
          "judgeRecommendationDelegate",
          "judgeIntakeDelegate",
          "judgeDraftDelegate",
          "judgeListDelegate",
          "announceOutcomeDelegate",
          "announceAnswerDelegate",
          "announceSigningDelegate",
          "expireProposalDelegate",
          "proposeExpertsDelegate",
          "summarizeScoresDelegate",
          "gatherProjectsDelegate",
          "produceLetterDelegate",
          "issueListDelegate",
          "checkDeadlineDelegate",
          "expireDraftsDelegate",
          "openListsDelegate",
          "reportLateDelegate",
          "announceReconsiderationDelegate",
          "recordReconsiderationListener",
          "judgeRegistrationDelegate",
          "announceRegistrationDelegate",
          "openUnitDelegate",
          "lapseRegistrationDelegate",
          "recordDecisionListener",
          "recordRegistrationDecisionListener",
          "appointPanelListener",
          "answerInvitationListener",
          "replaceExpertListener",
          "recordScoresListener",
          "recordArgumentationListener",
          "draftListListener",
          "signListListener",
          "taskReminderListener",
          "taskOverdueListener");

  /** Whose methods an expression may call. */
  private static final Set<Callable> CALLABLE =
      Set.of(
          new Callable(
              "deadlines", "Deadlines", Set.of("due", "reminder", "correctionDue", "arrival")),
          new Callable("reviewSeats", "ReviewSeats", Set.of("seats")),
          new Callable(
              "reconsiderationDesk", "ReconsiderationDesk", Set.of("offices", "due", "reminder")),
          new Callable(
              "registrationDates",
              "RegistrationDates",
              Set.of("due", "reminder", "correctionDue")));

  private static final Set<String> NAMES =
      Stream.concat(DELEGATES.stream(), CALLABLE.stream().map(Callable::bean))
          .collect(Collectors.toUnmodifiableSet());

  private record Callable(String bean, String type, Set<String> methods) {}

  private ExpressionBeans() {}

  /** Every name, for the test that holds them against the models. */
  public static Set<String> names() {
    return NAMES;
  }

  /** Whether the engine may call the bean itself, as delegate or listener. */
  public static boolean isDelegate(String name) {
    return DELEGATES.contains(name);
  }

  /** Every call that an expression may make, such as {@code deadlines.due}. */
  public static Set<String> calls() {
    return CALLABLE.stream()
        .flatMap(
            callable -> callable.methods().stream().map(method -> callable.bean() + "." + method))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isNamed(Object name) {
    return name instanceof String && NAMES.contains(name);
  }

  static boolean mayCall(Object bean, Object method) {
    Class<?> type = AopUtils.getTargetClass(bean);
    return type.getPackageName().startsWith("org.liangqu.workflow")
        && CALLABLE.stream()
            .filter(callable -> callable.type().equals(type.getSimpleName()))
            .anyMatch(callable -> callable.methods().contains(String.valueOf(method)));
  }
}
