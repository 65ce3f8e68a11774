package org.liangqu.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalView;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Checklists;
import org.liangqu.review.Panels;
import org.liangqu.review.Rubric;
import org.liangqu.workflow.ChecklistForm;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;

/** Everybody of the demonstration, each doing what lies on the desk. */
@TestComponent
class DemoOffices {

  private static final List<String> PANEL =
      IntStream.rangeClosed(1, 12).mapToObj("expert%02d"::formatted).toList();
  private static final int PANEL_SIZE = 5;

  /** Of each criterion's maximum; above the threshold. */
  private static final BigDecimal SHARE = new BigDecimal("0.8");

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final Accounts accounts;
  private final Proposals proposals;
  private final Panels panels;
  private final Checklists checklists;
  private final Directory directory;
  private final Clock clock;
  private final Map<ProposalType, String> returns = new HashMap<>();

  DemoOffices(
      TaskService tasks,
      RuntimeService runtime,
      HistoryService history,
      Accounts accounts,
      Proposals proposals,
      Panels panels,
      Checklists checklists,
      Directory directory,
      Clock clock) {
    this.clock = clock;
    this.tasks = tasks;
    this.runtime = runtime;
    this.history = history;
    this.accounts = accounts;
    this.proposals = proposals;
    this.panels = panels;
    this.checklists = checklists;
    this.directory = directory;
  }

  void submitDrafts() {
    Stream.of("academician-unit", "transfer-unit")
        .map(this::person)
        .forEach(person -> ActingAs.person(person, this::submitOwn));
  }

  private void submitOwn() {
    found().forEach(proposal -> proposals.submit(proposal.id()));
  }

  /** The formal reviewer returns the next proposal of the type, with this opinion. */
  void returnOnce(ProposalType type, String opinion) {
    returns.put(type, opinion);
  }

  void workOnce() {
    all().stream()
        .filter(proposal -> proposal.status() == ProposalStatus.RETURNED)
        .forEach(this::correct);
    tasks.createTaskQuery().list().forEach(this::complete);
    directory.bureaus().stream().map(Bureau::code).forEach(this::requestList);
  }

  private void correct(ProposalSummary proposal) {
    Person applicant = holder(Office.of(Role.APPLICANT, proposal.leadCreditCode()));
    ActingAs.person(
        applicant,
        () -> {
          ProposalView draft = proposals.view(proposal.id());
          proposals.change(proposal.id(), draft.revision(), draft.content());
        });
    Person administrator = holder(Office.of(Role.UNIT_ADMINISTRATOR, proposal.leadCreditCode()));
    ActingAs.person(administrator, () -> proposals.submit(proposal.id()));
  }

  private void complete(Task task) {
    Person person = ownerOf(task);
    ActingAs.person(person, () -> tasks.complete(task.getId(), answersTo(task)));
  }

  private Person ownerOf(Task task) {
    return Optional.ofNullable(task.getAssignee())
        .map(this::person)
        .orElseGet(
            () ->
                tasks.getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .map(group -> holder(Office.parse(group).orElseThrow()))
                    .findFirst()
                    .orElseThrow());
  }

  private Map<String, Object> answersTo(Task task) {
    return switch (task.getTaskDefinitionKey()) {
      case "Task_ReviewForm" -> formalDecision(task);
      case "Task_ReviewRegistration" -> Map.of("decision", "PASS", "researchConfirmed", true);
      case "Task_FormPanel" -> Map.of("panelMembers", candidates(task));
      case "Task_AnswerInvitation" -> Map.of("answer", "ACCEPT");
      case "Task_ScoreProposal" -> scores(task);
      case "Task_RecordArgumentation" ->
          Map.of(
              "decision",
              "PASS",
              "opinion",
              "专家组一致同意推荐",
              "heldOn",
              LocalDate.now(clock).toString(),
              "attendance",
              "专家组全体成员到会",
              "academicianAttended",
              true);
      case "Task_ReviewAtBureau" -> decided(task, Stage.BUREAU_REVIEW, "PASS", null);
      case "Task_DraftList" -> Map.of();
      case "Task_SignList" -> Map.of("decision", "SIGN");
      default -> Map.of("decision", "PASS");
    };
  }

  private Map<String, Object> formalDecision(Task task) {
    ProposalSummary proposal = proposals.summaryByNumber(numberOf(task));
    String opinion = returns.remove(proposal.type());
    return decided(task, Stage.FORMAL_REVIEW, opinion == null ? "PASS" : "RETURN", opinion);
  }

  private Map<String, Object> decided(Task task, Stage stage, String decision, String opinion) {
    Map<String, Object> answers = checklist(task, stage);
    answers.put("decision", decision);
    answers.put("opinion", opinion);
    return answers;
  }

  private Map<String, Object> checklist(Task task, Stage stage) {
    ProposalSummary proposal = proposals.summaryByNumber(numberOf(task));
    return ChecklistForm.answeredYes(checklists.asked(proposal.id(), stage));
  }

  private Map<String, Object> scores(Task task) {
    ProposalType type = proposals.summaryByNumber(numberOf(task)).type();
    List<Rubric.Criterion> criteria = panels.rubric(type).criteria();
    Map<String, Object> answers = checklist(task, Stage.EXPERT_REVIEW);
    answers.put("opinion", "技术路线可行，建议支持");
    for (int i = 0; i < criteria.size(); i++) {
      answers.put("score" + (i + 1), criteria.get(i).maximum().multiply(SHARE));
    }
    return answers;
  }

  private List<String> candidates(Task task) {
    Set<String> allowed =
        panels.view(proposals.summaryByNumber(numberOf(task)).id()).candidates().stream()
            .map(candidate -> candidate.accountId())
            .collect(Collectors.toSet());
    return new ArrayList<>(PANEL.stream().filter(allowed::contains).limit(PANEL_SIZE).toList());
  }

  private String numberOf(Task task) {
    return (String) tasks.getVariable(task.getId(), "proposalNumber");
  }

  /**
   * A bureau makes its list once all that its parks have is selected. Whether one is in the making
   * is asked first: a list that ends meanwhile has moved its proposals on before they are read.
   */
  private void requestList(String bureau) {
    if (listInTheMaking(bureau)) {
      return;
    }
    List<ProposalSummary> ofBureau =
        all().stream().filter(proposal -> proposal.bureauCode().equals(bureau)).toList();
    boolean ready =
        !ofBureau.isEmpty()
            && ofBureau.stream().allMatch(DemoOffices::waitsForList)
            && ofBureau.stream().allMatch(this::isAtCatchEvent);
    if (ready) {
      Person officer = holder(Office.of(Role.BUREAU_OFFICER, bureau));
      ActingAs.person(officer, () -> runtime.startProcessInstanceByKey("SelectionList"));
    }
  }

  private boolean listInTheMaking(String bureau) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("SelectionList")
            .variableValueEquals("bureauCode", bureau)
            .count()
        > 0;
  }

  private static boolean waitsForList(ProposalSummary proposal) {
    return proposal.status() == ProposalStatus.IN_REVIEW && proposal.stage() == Stage.SELECTION;
  }

  private boolean isAtCatchEvent(ProposalSummary proposal) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .activityIdIn("Catch_SelectionListIssued")
            .count()
        == 1;
  }

  List<ProposalStatus> statuses() {
    return all().stream().map(ProposalSummary::status).toList();
  }

  Map<ProposalType, Integer> versions() {
    return all().stream()
        .collect(Collectors.toMap(ProposalSummary::type, ProposalSummary::version));
  }

  List<String> acceptanceNumbers() {
    return all().stream().map(ProposalSummary::acceptanceNumber).toList();
  }

  /** Where the proposals' processes ended. */
  List<String> endEvents() {
    return history
        .createHistoricActivityInstanceQuery()
        .activityType("noneEndEvent")
        .list()
        .stream()
        .filter(end -> end.getProcessDefinitionKey().equals("ProposalApproval"))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<ProposalSummary> all() {
    return ActingAs.person(person("auditor"), this::found);
  }

  private List<ProposalSummary> found() {
    return proposals
        .search(new ProposalSearch(null, null, null, null, null, null, null), PageRequest.of(0, 50))
        .getContent();
  }

  private Person holder(Office office) {
    return person(accounts.holding(office).get(0));
  }

  private Person person(String id) {
    return accounts.find(id).orElseThrow();
  }
}
