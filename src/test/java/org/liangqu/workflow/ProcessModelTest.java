package org.liangqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.Stage;
import org.liangqu.workflow.ProjectModels.Model;
import org.liangqu.workflow.calldeadline.CallDeadline;
import org.liangqu.workflow.engine.ExpressionBeans;
import org.liangqu.workflow.organizationregistration.OrganizationRegistration;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.liangqu.workflow.reconsideration.ReconsiderationProcess;

/** What a linter does not see: the models against the code, the forms and the conventions. */
@DisplayName("The process models")
class ProcessModelTest {

  private static final String MODELS = "org.liangqu.workflow.ProjectModels#models";

  /**
   * Ten years from the end of the year in which a file is closed, as for research archives kept for
   * a term; three years for the timers, whose orders the ledger keeps.
   */
  private static final Map<String, String> KEPT =
      Map.of(
          "ProposalApproval", "P4018D",
          "ExpertReview", "P4018D",
          "SelectionList", "P4018D",
          "Reconsideration", "P4018D",
          "CallDeadline", "P1096D",
          "OrganizationRegistration", "P1096D");

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)(?:}|\\.\\w+\\()");

  private static final Pattern DUE =
      Pattern.compile("\\$\\{deadlines\\.due\\(callId,'(\\w+)'(,parkCode,proposalId)?\\)}");

  /** Tasks that no deadline of the call bounds, and who knows their dates. */
  private static final Map<String, String> OWN_DATES =
      Map.of("Task_Reconsider", "reconsiderationDesk");

  /** A registration's review has no stage of a call. */
  private static final Pattern REGISTRATION_DUE =
      Pattern.compile("\\$\\{registrationDates\\.due\\(registrationId\\)}");

  /** Variables stand where beans do: {@code ${expertId}}. */
  private static final Set<String> VARIABLES =
      Set.of("parkCode", "bureauCode", "recommenderCode", "expertId", "answer");

  /** Gateways at which nobody is told, and why. */
  private static final Map<String, String> WITHOUT_ANNOUNCEMENT =
      Map.of(
          "Gateway_Recommended", "the calling ProposalApproval announces the outcome",
          "Gateway_Reached", "whoever moved the deadline told of it",
          "Gateway_Deadline", "each way tells those whom its deadline concerns",
          "Gateway_DraftsLeft", "each unit is told as its draft expires");

  /** Gateways whose announcement no rule task precedes, and why. */
  private static final Map<String, String> WITHOUT_RULES =
      Map.of(
          "Gateway_Recommended", "its rule task stands directly before it, see above",
          "Gateway_ExpertReview", "the called ExpertReview judges the stage's rules",
          "Gateway_Reached", "the clock alone decides",
          "Gateway_Deadline", "which deadline it is was said when it was set",
          "Gateway_DraftsLeft", "the clock alone decides",
          "Gateway_Invitation", "an expert's own answer: the guide has no rule for it",
          "Gateway_Reconsideration",
              "an office's own answer: a stage entered again judges its rules",
          "Gateway_ReinstatedStage", "the stage that is entered again judges its rules anew");

  @ParameterizedTest(name = "{0}: the process is called like its file and is kept ten years")
  @MethodSource(MODELS)
  void isNamedLikeItsFile(Model model) {
    String kebab =
        model.process().getId().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase() + ".bpmn";

    assertThat(kebab).isEqualTo(model.toString());
    assertThat(model.all(Process.class)).hasSize(1);
    assertThat(model.process().isExecutable()).isTrue();
    assertThat(model.process().getName()).containsPattern(CHINESE);
    assertThat(model.process().getCamundaHistoryTimeToLiveString())
        .isEqualTo(KEPT.get(model.process().getId()));
  }

  @ParameterizedTest(name = "{0}: every id carries its kind and was chosen by a person")
  @MethodSource(MODELS)
  void idsCarryTheirKind(Model model) {
    Stream.of(
            model.all(FlowElement.class),
            model.all(Message.class),
            model.all(EventDefinition.class))
        .flatMap(Collection::stream)
        .map(BaseElement.class::cast)
        .forEach(element -> assertThat(element.getId()).matches(kind(element) + "_[A-Z][A-Za-z]+"));
  }

  @ParameterizedTest(name = "{0}: every name is Chinese")
  @MethodSource(MODELS)
  void namesAreChinese(Model model) {
    assertThat(model.all(FlowNode.class))
        .filteredOn(node -> !isJoin(node))
        .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(CHINESE));
  }

  @ParameterizedTest(name = "{0}: every activity says what it does and cites the guide")
  @MethodSource(MODELS)
  void activitiesAreDocumented(Model model) {
    assertThat(model.all(Activity.class))
        .filteredOn(activity -> !isEventSubProcess(activity))
        .allSatisfy(
            activity ->
                assertThat(activity.getDocumentations())
                    .as(activity.getId())
                    .singleElement()
                    .satisfies(text -> assertThat(text.getTextContent()).contains("指南")));
  }

  @ParameterizedTest(name = "{0}: every user task has a form of the project")
  @MethodSource(MODELS)
  void userTasksHaveForms(Model model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(ProjectModels.hasForm(task.getCamundaFormRef())).as(task.getId()).isTrue();
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
            });
    assertThat(model.all(StartEvent.class))
        .filteredOn(start -> start.getCamundaFormRef() != null)
        .allSatisfy(
            start -> {
              assertThat(ProjectModels.hasForm(start.getCamundaFormRef())).isTrue();
              assertThat(start.getCamundaFormRefBinding()).isEqualTo("latest");
            });
  }

  @ParameterizedTest(name = "{0}: every user task belongs to an office or a person")
  @MethodSource(MODELS)
  void userTasksHaveOwners(Model model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee()))
                    .as(task.getId())
                    .filteredOn(owner -> owner != null && !owner.isBlank())
                    .hasSize(1));
  }

  @ParameterizedTest(name = "{0}: every user task has a due date, a reminder and an escalation")
  @MethodSource(MODELS)
  void userTasksHaveDeadlines(Model model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertTimeout(task, "Reminder", "${taskReminderListener}", date("reminder", task));
              assertTimeout(task, "Overdue", "${taskOverdueListener}", date("due", task));
            });
  }

  @ParameterizedTest(name = "{0}: every user task is put on record when it is completed")
  @MethodSource(MODELS)
  void userTasksAreRecorded(Model model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(listeners(task))
                    .as(task.getId())
                    .filteredOn(listener -> listener.getCamundaEvent().equals("complete"))
                    .hasSize(1)
                    .allSatisfy(listener -> assertBean(listener.getCamundaDelegateExpression())));
  }

  @ParameterizedTest(name = "{0}: every send, service and rule task names a delegate that exists")
  @MethodSource(MODELS)
  void delegatesExist(Model model) {
    assertThat(model.all(Task.class))
        .filteredOn(ProcessModelTest::isAutomatic)
        .allSatisfy(
            task -> {
              String bean = camunda(task, "delegateExpression");
              assertThat(bean).as(task.getId()).endsWith("Delegate}");
              assertBean(bean);
            });
  }

  @ParameterizedTest(name = "{0}: what leaves the machine is sent by a job of its own")
  @MethodSource(MODELS)
  void sendTasksAreAsynchronous(Model model) {
    assertThat(model.all(SendTask.class))
        .allSatisfy(task -> assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue());
  }

  @ParameterizedTest(name = "{0}: every job is tried again before it becomes an incident")
  @MethodSource(MODELS)
  void jobsAreRetried(Model model) {
    assertThat(model.all(FlowNode.class))
        .filteredOn(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter())
        .allSatisfy(ProcessModelTest::assertRetried);
    assertThat(model.all(MultiInstanceLoopCharacteristics.class))
        .allSatisfy(loop -> assertThat(loop.isCamundaAsyncAfter()).isTrue())
        .allSatisfy(ProcessModelTest::assertRetried);
    assertThat(model.all(BoundaryEvent.class)).allSatisfy(ProcessModelTest::assertRetried);
    assertThat(model.all(IntermediateCatchEvent.class))
        .filteredOn(
            event ->
                event.getEventDefinitions().stream()
                    .anyMatch(TimerEventDefinition.class::isInstance))
        .allSatisfy(ProcessModelTest::assertRetried);
  }

  @ParameterizedTest(name = "{0}: every split is a question, and its flows are the answers")
  @MethodSource(MODELS)
  void splitsAreQuestions(Model model) {
    assertThat(model.all(ExclusiveGateway.class))
        .filteredOn(gateway -> !isJoin(gateway))
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getName()).endsWith("？");
              assertThat(gateway.getDefault()).as("conditions say it all").isNull();
              assertThat(gateway.getOutgoing())
                  .as(gateway.getId())
                  .hasSizeGreaterThan(1)
                  .allSatisfy(flow -> assertThat(flow.getName()).containsPattern(CHINESE))
                  .allSatisfy(
                      flow ->
                          assertThat(flow.getConditionExpression().getTextContent())
                              .matches("\\$\\{\\w+ [!=]= '[A-Z_]+'}"));
            });
  }

  @ParameterizedTest(name = "{0}: joins have no name, and no gateway both joins and splits")
  @MethodSource(MODELS)
  void joinsAreUnnamed(Model model) {
    assertThat(model.all(Gateway.class))
        .filteredOn(ProcessModelTest::isJoin)
        .allSatisfy(join -> assertThat(join.getName()).as(join.getId()).isNull());
    assertThat(model.all(Gateway.class))
        .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
        .allSatisfy(split -> assertThat(split.getIncoming()).as(split.getId()).hasSize(1));
  }

  @ParameterizedTest(name = "{0}: at every gateway the people concerned are told first")
  @MethodSource(MODELS)
  void peopleAreToldAtEveryGateway(Model model) {
    assertThat(model.all(ExclusiveGateway.class))
        .filteredOn(gateway -> !WITHOUT_ANNOUNCEMENT.containsKey(gateway.getId()))
        .allSatisfy(
            gateway ->
                assertThat(before(gateway)).as(gateway.getId()).isInstanceOf(SendTask.class));
  }

  @ParameterizedTest(name = "{0}: at every gateway the rules of the stage are judged first")
  @MethodSource(MODELS)
  void rulesAreJudgedAtEveryGateway(Model model) {
    assertThat(model.all(ExclusiveGateway.class))
        .filteredOn(gateway -> !WITHOUT_RULES.containsKey(gateway.getId()))
        .allSatisfy(
            gateway ->
                assertThat(before(before(gateway)))
                    .as(gateway.getId())
                    .isInstanceOf(BusinessRuleTask.class));
  }

  @Test
  void theExceptionsNameGatewaysThatExist() {
    Set<String> gateways = ids(ExclusiveGateway.class);

    assertThat(gateways).containsAll(WITHOUT_ANNOUNCEMENT.keySet());
    assertThat(gateways).containsAll(WITHOUT_RULES.keySet());
    assertThat(
            ProjectModels.models()
                .filter(model -> model.toString().equals("expert-review.bpmn"))
                .map(model -> before(model.<ExclusiveGateway>element("Gateway_Recommended"))))
        .singleElement()
        .isInstanceOf(BusinessRuleTask.class);
  }

  @ParameterizedTest(name = "{0}: every end event is a business outcome of its own")
  @MethodSource(MODELS)
  void endEventsAreOutcomes(Model model) {
    assertThat(model.all(EndEvent.class)).extracting(EndEvent::getName).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: every message is waited for, under the name it has in its id")
  @MethodSource(MODELS)
  void messagesAreUsed(Model model) {
    Set<Message> waitedFor =
        Stream.concat(
                model.all(MessageEventDefinition.class).stream()
                    .map(MessageEventDefinition::getMessage),
                model.all(ReceiveTask.class).stream().map(ReceiveTask::getMessage))
            .collect(Collectors.toSet());

    assertThat(model.all(Message.class))
        .containsExactlyInAnyOrderElementsOf(waitedFor)
        .allSatisfy(
            message -> assertThat(message.getId()).isEqualTo("Message_" + message.getName()));
  }

  @Test
  void theCodeSendsTheMessagesThatTheModelsWaitFor() {
    assertThat(ProjectModels.models().flatMap(model -> model.all(Message.class).stream()))
        .extracting(Message::getName)
        .containsExactlyInAnyOrder(
            ProposalApproval.PROPOSAL_SUBMITTED,
            ProposalApproval.PROPOSAL_RESUBMITTED,
            ProposalApproval.PROPOSAL_WITHDRAWN,
            ProposalApproval.PROPOSAL_REINSTATED,
            ProposalApproval.PROPOSAL_RETURNED_DIRECTLY,
            ProposalApproval.CORRECTION_OPENED,
            ProposalApproval.SELECTION_LIST_ISSUED,
            CallDeadline.DEADLINE_SET,
            ReconsiderationProcess.REQUESTED,
            ReconsiderationProcess.WITHDRAWN,
            ReconsiderationProcess.OVERTAKEN,
            OrganizationRegistration.REGISTRATION_CONFIRMED,
            OrganizationRegistration.REGISTRATION_CORRECTED);
  }

  @Test
  void expressionsMayNameTheBeansOfTheModelsAndNoOthers() {
    Set<String> named =
        ProjectModels.models()
            .flatMap(model -> BEAN.matcher(unescaped(model.text())).results())
            .map(match -> match.group(1))
            .filter(name -> !VARIABLES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(new TreeSet<>(ExpressionBeans.names()));
  }

  @Test
  void everyCalledProcessIsAModelOfTheProjectAndOfTheSameDeployment() {
    Set<String> processes =
        ProjectModels.models().map(model -> model.process().getId()).collect(Collectors.toSet());

    assertThat(ProjectModels.models().flatMap(model -> model.all(CallActivity.class).stream()))
        .allSatisfy(call -> assertThat(call.getCalledElement()).isIn(processes))
        .allSatisfy(call -> assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest"));
  }

  @Test
  void onlyTheSelectionListIsStartedByPeopleInTasklist() {
    assertThat(ProjectModels.models().map(Model::process))
        .filteredOn(Process::isCamundaStartableInTasklist)
        .extracting(BaseElement::getId)
        .containsExactly("SelectionList");
  }

  @ParameterizedTest(name = "{0}: holds no script, no class name and no embedded form")
  @MethodSource(MODELS)
  void holdsNoCode(Model model) {
    assertThat(model.text())
        .doesNotContain(
            "scriptTask",
            "camunda:script",
            "scriptFormat",
            "camunda:class",
            "camunda:expression",
            "camunda:formData",
            "camunda:formKey",
            "language=");
  }

  private static String kind(BaseElement element) {
    if (element instanceof TimerEventDefinition) {
      return "TimerEventDefinition";
    }
    return Map.<Class<?>, String>of(
            StartEvent.class, "StartEvent",
            EndEvent.class, "EndEvent",
            IntermediateCatchEvent.class, "Catch",
            BoundaryEvent.class, "Timer",
            SequenceFlow.class, "Flow",
            Gateway.class, "Gateway",
            CallActivity.class, "CallActivity",
            SubProcess.class, "SubProcess",
            Message.class, "Message",
            MessageEventDefinition.class, "MessageEventDefinition")
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().isInstance(element))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(element instanceof ReceiveTask ? "Receive" : "Task");
  }

  private static boolean isJoin(FlowNode node) {
    return node instanceof Gateway && node.getOutgoing().size() == 1;
  }

  private static boolean isEventSubProcess(Activity activity) {
    return activity instanceof SubProcess process && process.triggeredByEvent();
  }

  private static boolean isAutomatic(Task task) {
    return task instanceof SendTask
        || task instanceof ServiceTask
        || task instanceof BusinessRuleTask;
  }

  private static FlowNode before(FlowNode node) {
    assertThat(node.getIncoming()).as("what leads to " + node.getId()).hasSize(1);
    return node.getIncoming().iterator().next().getSource();
  }

  /** A proposal's task asks for what its park or the proposal was granted too. */
  private static Matcher due(UserTask task) {
    Matcher due = DUE.matcher(String.valueOf(task.getCamundaDueDate()));
    assertThat(due.matches()).as(task.getId() + " is due by its stage").isTrue();
    String stage = due.group(1);
    assertThatCode(() -> Stage.valueOf(stage)).as(task.getId()).doesNotThrowAnyException();
    return due;
  }

  private static String date(String kind, UserTask task) {
    String desk = OWN_DATES.get(task.getId());
    if (desk != null) {
      assertThat(task.getCamundaDueDate()).isEqualTo("${" + desk + ".due(proposalId)}");
      return "${" + desk + "." + kind + "(proposalId)}";
    }
    if (REGISTRATION_DUE.matcher(task.getCamundaDueDate()).matches()) {
      return "${registrationDates." + kind + "(registrationId)}";
    }
    Matcher due = due(task);
    String whose = due.group(2) == null ? "" : due.group(2);
    return "${deadlines." + kind + "(callId,'" + due.group(1) + "'" + whose + ")}";
  }

  private static void assertTimeout(UserTask task, String suffix, String bean, String date) {
    String id = task.getId().replace("Task_", "Timer_") + suffix;
    assertThat(listeners(task))
        .filteredOn(listener -> id.equals(listener.getAttributeValue("id")))
        .as(id)
        .singleElement()
        .satisfies(
            listener -> {
              assertThat(listener.getCamundaEvent()).isEqualTo("timeout");
              assertThat(listener.getCamundaDelegateExpression()).isEqualTo(bean);
              assertThat(listener.getTimeouts())
                  .singleElement()
                  .satisfies(
                      timer -> assertThat(timer.getTimeDate().getTextContent()).isEqualTo(date));
              assertBean(bean);
            });
  }

  private static Collection<CamundaTaskListener> listeners(UserTask task) {
    return extensions(task, CamundaTaskListener.class);
  }

  private static <T extends ModelElementInstance> Collection<T> extensions(
      BaseElement element, Class<T> type) {
    ExtensionElements extensions = element.getExtensionElements();
    return extensions == null ? List.of() : extensions.getChildElementsByType(type);
  }

  private static void assertRetried(BaseElement element) {
    assertThat(extensions(element, CamundaFailedJobRetryTimeCycle.class))
        .as(String.valueOf(element.getId()))
        .singleElement()
        .satisfies(cycle -> assertThat(cycle.getTextContent()).matches("R\\d+/P\\w+"));
  }

  private static void assertBean(String expression) {
    assertThat(expression).matches("\\$\\{\\w+}");
    String bean = expression.substring(2, expression.length() - 1);
    String type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    assertThat(ProjectModels.workflowClasses()).contains(type);
  }

  private static String camunda(BaseElement element, String attribute) {
    return element.getAttributeValueNs(CAMUNDA, attribute);
  }

  private static <T extends BaseElement> Set<String> ids(Class<T> type) {
    return ProjectModels.models()
        .flatMap(model -> model.all(type).stream())
        .map(BaseElement::getId)
        .collect(Collectors.toSet());
  }

  private static String unescaped(String xml) {
    return xml.replace("&#39;", "'");
  }
}
