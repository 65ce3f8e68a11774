package org.liangqu.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Checklists;
import org.liangqu.review.Panels;
import org.liangqu.review.Rubric;
import org.liangqu.workflow.ChecklistForm;

/** The application: tasks completed as Tasklist completes them, by the people whose they are. */
final class ApprovalSystem implements Contender {

  private static final Map<String, Role> ROLES =
      Map.of(
          "Task_ReviewForm", Role.FORMAL_REVIEWER,
          "Task_FormPanel", Role.REVIEW_COORDINATOR,
          "Task_AnswerInvitation", Role.EXPERT,
          "Task_ScoreProposal", Role.EXPERT,
          "Task_RecordArgumentation", Role.REVIEW_COORDINATOR,
          "Task_ReviewAtBureau", Role.BUREAU_OFFICER,
          "Task_DraftList", Role.BUREAU_OFFICER,
          "Task_SignList", Role.BUREAU_LEADER,
          "Task_ReviewAtRecommender", Role.RECOMMENDER,
          "Task_AcceptIntake", Role.INTAKE_OFFICER);

  private record Asked(ProposalType type, Stage stage) {}

  private static final BigDecimal SHARE = new BigDecimal("0.9");

  private final ProcessEngine engine;
  private final PathSignals signals;
  private final Proposals proposals;
  private final Cast cast;
  private final String database;
  private final Map<ProposalType, List<Integer>> scores;
  private final Checklists checklists;
  private final Map<String, Draft> submitted = new ConcurrentHashMap<>();
  private final Map<Asked, Map<String, Object>> answers = new ConcurrentHashMap<>();
  private final String listDefinition;
  private final String today;

  ApprovalSystem(
      ProcessEngine engine,
      PathSignals signals,
      Proposals proposals,
      Panels panels,
      Checklists checklists,
      Cast cast,
      String database,
      Clock clock) {
    this.engine = engine;
    this.signals = signals;
    this.proposals = proposals;
    this.checklists = checklists;
    this.cast = cast;
    this.database = database;
    this.today = LocalDate.now(clock).toString();
    this.scores =
        List.of(ProposalType.values()).stream()
            .collect(Collectors.toMap(type -> type, type -> scores(panels.rubric(type))));
    this.listDefinition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("SelectionList")
            .latestVersion()
            .singleResult()
            .getId();
  }

  private static List<Integer> scores(Rubric rubric) {
    return rubric.criteria().stream()
        .map(one -> one.maximum().multiply(SHARE).setScale(0, RoundingMode.DOWN).intValueExact())
        .toList();
  }

  @Override
  public String name() {
    return "system";
  }

  @Override
  public String database() {
    return database;
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public PathSignals signals() {
    return signals;
  }

  @Override
  public String submit(Draft draft) {
    String number = ActingAs.person(draft.submitter(), () -> proposals.submit(draft.id())).number();
    submitted.put(number, draft);
    return number;
  }

  @Override
  public void complete(OpenTask task) {
    as(personFor(task), () -> engine.getFormService().submitTaskForm(task.id(), fields(task)));
  }

  private Person personFor(OpenTask task) {
    Role role = ROLES.get(task.activity());
    return switch (role.scope()) {
      case PARK -> cast.holder(Office.of(role, task.park()));
      case BUREAU -> cast.holder(Office.of(role, task.bureau()));
      case RECOMMENDER -> cast.holder(Office.of(role, task.recommender()));
      default -> role == Role.EXPERT ? cast.expert(task.assignee()) : cast.holder(Office.of(role));
    };
  }

  private Map<String, Object> fields(OpenTask task) {
    return switch (task.activity()) {
      case "Task_ReviewForm" -> decision(checklist(task, Stage.FORMAL_REVIEW));
      case "Task_ReviewAtBureau" -> decision(checklist(task, Stage.BUREAU_REVIEW));
      case "Task_FormPanel" -> Map.of("panelMembers", json(cast.panel(task.number())));
      case "Task_AnswerInvitation" -> Map.of("answer", "ACCEPT");
      case "Task_ScoreProposal" -> scores(task);
      case "Task_RecordArgumentation" ->
          Map.of(
              "decision", "PASS",
              "heldOn", today,
              "attendance", "专家组全体成员，项目负责人",
              "academicianAttended", true,
              "opinion", "专家组一致同意推荐。");
      case "Task_DraftList" -> Map.of("struckProposals", json(List.of()), "opinion", "同意上报。");
      case "Task_SignList" -> Map.of("decision", "SIGN", "opinion", "同意签发。");
      default -> decision(Map.of());
    };
  }

  private static Map<String, Object> decision(Map<String, Object> checklist) {
    Map<String, Object> fields = new HashMap<>(checklist);
    fields.put("decision", "PASS");
    fields.put("opinion", "材料齐全，同意。");
    return fields;
  }

  /** Asked for once by each type and stage, so that the questions don't count. */
  private Map<String, Object> checklist(OpenTask task, Stage stage) {
    Draft draft = submitted.get(task.number());
    return answers.computeIfAbsent(
        new Asked(draft.type(), stage),
        asked -> ChecklistForm.answeredYes(checklists.asked(draft.id(), stage)));
  }

  private Map<String, Object> scores(OpenTask task) {
    Map<String, Object> fields = new HashMap<>(checklist(task, Stage.EXPERT_REVIEW));
    List<Integer> each = scores.get(submitted.get(task.number()).type());
    for (int i = 0; i < each.size(); i++) {
      fields.put("score" + (i + 1), each.get(i));
    }
    fields.put("opinion", "技术路线可行，指标明确，建议立项。");
    return fields;
  }

  private static Object json(List<String> values) {
    String elements = values.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    return SpinValues.jsonValue("[" + elements + "]").create();
  }

  @Override
  public void requestList(String bureau, List<String> numbers) {
    as(
        cast.holder(Office.of(Role.BUREAU_OFFICER, bureau)),
        () -> engine.getFormService().submitStartForm(listDefinition, Map.of()));
  }

  private void as(Person person, Runnable action) {
    List<String> groups = person.offices().stream().map(Office::groupId).toList();
    engine.getIdentityService().setAuthentication(person.id(), groups);
    try {
      ActingAs.person(person, action);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
