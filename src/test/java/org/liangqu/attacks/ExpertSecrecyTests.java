package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.Checklists;
import org.liangqu.review.ReviewScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.ChecklistForm;
import org.springframework.beans.factory.annotation.Autowired;

/** One expert has given an opinion; another of the panel, and the unit, look for it everywhere. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpertSecrecyTests {

  private static final String OPINION = "独立意见只供组织员知悉";
  private static final String WEBAPPS = "/camunda/api/engine/engine/default";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private ReviewScenes reviews;
  @Autowired private ApprovalScenes approvals;
  @Autowired private Checklists checklists;

  private Unit unit;
  private ProposalSummary proposal;
  private Task scored;
  private Task othersTask;
  private Visitor curious;
  private String author;

  @BeforeAll
  void anExpertHasScored() {
    unit = scenes.unit(PARK);
    proposal = proposals.soundlySubmitted(proposals.openCall(), unit);
    approvals.bring(proposal, Stage.EXPERT_REVIEW);
    List<String> experts = reviews.experts(5);
    approvals.formPanel(proposal, ReviewScenes.coordinator(PARK), experts);
    approvals
        .openTasks(proposal)
        .forEach(
            task ->
                approvals.complete(
                    ReviewScenes.person(task.getAssignee()), task, Map.of("answer", "ACCEPT")));
    approvals.runJobs(proposal);
    List<Task> scoring = approvals.openTasks(proposal);
    scored = scoring.get(0);
    othersTask = scoring.get(1);
    author = scored.getAssignee();
    approvals.complete(ReviewScenes.person(author), scored, scores());
    String expert = scoring.get(2).getAssignee();
    curious = scenes.signedIn(scenes.open(expert, Office.of(Role.EXPERT)));
  }

  private Map<String, Object> scores() {
    Map<String, Object> answers =
        new HashMap<>(
            ChecklistForm.answeredYes(checklists.asked(proposal.id(), Stage.EXPERT_REVIEW)));
    Stream.of("score1", "score2", "score3", "score4", "score5")
        .forEach(score -> answers.put(score, 8));
    answers.put("opinion", OPINION);
    return answers;
  }

  private String filledIn(String path) {
    return path.replace("SCORED", scored.getId())
        .replace("OTHERS", othersTask.getId())
        .replace("INSTANCE", scored.getProcessInstanceId())
        .replace("NUMBER", proposal.number())
        .replace("PROPOSAL", proposal.id().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WEBAPPS + "/task/SCORED",
        WEBAPPS + "/task/OTHERS",
        WEBAPPS + "/task/OTHERS/form-variables",
        WEBAPPS + "/task/OTHERS/variables",
        WEBAPPS + "/process-instance/INSTANCE/variables",
        "/audit/proposals/NUMBER",
        "/engine-rest/task/OTHERS"
      })
  void anotherExpertIsRefused(String path) {
    Answer answer = curious.get(filledIn(path));

    assertThat(answer.status()).as(path + answer.body()).isIn(401, 403, 404);
    log.tellOf(filledIn(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/variable-instance?processInstanceIdIn=INSTANCE&maxResults=100",
        "/variable-instance?variableName=opinion&maxResults=100",
        "/history/variable-instance?processInstanceId=INSTANCE&maxResults=100",
        "/history/detail?processInstanceId=INSTANCE&maxResults=100",
        "/history/task?processInstanceId=INSTANCE&maxResults=100",
        "/history/user-operation?maxResults=100",
        "/task?processInstanceBusinessKey=NUMBER&maxResults=100",
        "/process-instance?businessKey=NUMBER&maxResults=100"
      })
  void noQueryTellsAnotherExpertWhoThoughtWhat(String path) {
    Answer answer = curious.get(WEBAPPS + filledIn(path));

    assertThat(answer.body()).doesNotContain(OPINION).doesNotContain("\"" + author + "\"");
    assertThat(answer.status()).isIn(200, 401, 403, 404);
  }

  /** An expert of the panel reads the dossier, and nothing of what the others say of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/proposals/PROPOSAL",
        "/api/proposals/PROPOSAL",
        "/api/proposals/PROPOSAL/findings",
        "/api/proposals/PROPOSAL/findings/history"
      })
  void theDossierTellsNoExpertOfAnother(String path) {
    Answer answer = curious.get(filledIn(path));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(OPINION).doesNotContain(author);
  }

  @Test
  void anotherExpertsTaskIsNotCompleted() {
    String door = WEBAPPS + "/task/" + othersTask.getId() + "/complete";

    Answer answer = curious.json("POST", door, "{\"variables\":{\"opinion\":{\"value\":\"x\"}}}");

    assertThat(answer.status()).isEqualTo(403);
    log.tellOf(door);
    assertThat(approvals.openTasks(proposal)).extracting(Task::getId).contains(othersTask.getId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/proposals/PROPOSAL",
        "/api/proposals/PROPOSAL",
        "/api/proposals/PROPOSAL/findings",
        "/messages"
      })
  void theUnitReadsNeitherOpinionNorExpert(String path) {
    Answer answer = scenes.applicantOf(unit).get(filledIn(path));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(OPINION).doesNotContain(author);
  }
}
