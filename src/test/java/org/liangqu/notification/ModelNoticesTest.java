package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;

/** For whatever a model decides and whenever it waits too long, there are texts to tell of it. */
class ModelNoticesTest {

  /** Gateways that are no stage's, and what is told at them. */
  private static final Map<String, List<String>> TOLD_AT =
      Map.of(
          "Gateway_Reached",
          List.of("moved.unit", "moved.office"),
          "Gateway_Deadline",
          List.of("late.office", "late.administrator", "list.opened.officer"),
          "Gateway_DraftsLeft",
          List.of("expired.unit"),
          "Gateway_Invitation",
          List.of(
              "answered.ACCEPT.coordinator",
              "answered.DECLINE.coordinator",
              "answered.CONFLICT.coordinator"),
          "Gateway_Recommended",
          List.of("EXPERT_REVIEW.PASS.unit", "EXPERT_REVIEW.REJECT.unit"),
          "Gateway_Signing",
          List.of("list.signed.drafter", "list.returned.drafter"),
          "Gateway_ReinstatedStage",
          List.of("reinstated.unit", "reinstated.office"),
          "Gateway_Registration",
          List.of(
              "registration.APPROVED.applicant",
              "registration.RETURNED.applicant",
              "registration.REFUSED.applicant"));

  /** What the listeners of a task's timers tell, about a proposal, a list and a registration. */
  private static final Map<String, List<String>> TOLD_BY =
      Map.of(
          "${taskReminderListener}",
              List.of("reminder.task", "reminder.list", "reminder.registration"),
          "${taskOverdueListener}",
              List.of("overdue.task", "overdue.list", "overdue.registration"));

  static Stream<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everySplitHasANoticeInEveryLanguage(Path model) {
    assertThat(read(model).getModelElementsByType(ExclusiveGateway.class))
        .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
        .allSatisfy(
            gateway -> assertThat(toldAt(gateway)).as(gateway.getId()).allSatisfy(this::isWorded));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyTaskRemindsAndEscalatesInEveryLanguage(Path model) {
    assertThat(read(model).getModelElementsByType(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(timersOf(task))
                    .as(task.getId())
                    .containsExactlyInAnyOrderElementsOf(TOLD_BY.keySet()));
    assertThat(TOLD_BY.values().stream().flatMap(Collection::stream)).allSatisfy(this::isWorded);
  }

  private static List<String> toldAt(ExclusiveGateway gateway) {
    List<String> told = TOLD_AT.get(gateway.getId());
    if (told != null) {
      return told;
    }
    Stage stage = stageOf(gateway);
    List<String> outcomes =
        Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.isOffered(stage))
            .map(outcome -> stage + "." + outcome + ".unit")
            .toList();
    assertThat(gateway.getOutgoing()).as(gateway.getId()).hasSameSizeAs(outcomes);
    return outcomes;
  }

  /** {@code Gateway_FormalReview} decides {@link Stage#FORMAL_REVIEW}. */
  private static Stage stageOf(ExclusiveGateway gateway) {
    return Stage.valueOf(
        gateway
            .getId()
            .substring("Gateway_".length())
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toUpperCase());
  }

  private static List<String> timersOf(UserTask task) {
    return task
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaTaskListener.class)
        .list()
        .stream()
        .filter(listener -> "timeout".equals(listener.getCamundaEvent()))
        .map(CamundaTaskListener::getCamundaDelegateExpression)
        .toList();
  }

  private void isWorded(String key) {
    NoticeKind kind = NoticeCatalogue.get(key);
    for (Language language : Language.values()) {
      assertThat(Vocabulary.of(language).delivered(kind).body()).as(key).isNotBlank();
    }
  }

  private static BpmnModelInstance read(Path model) {
    return Bpmn.readModelFromFile(model.toFile());
  }
}
