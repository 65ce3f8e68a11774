package org.liangqu.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.IndustryField;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.CreditCodes;
import org.springframework.boot.test.context.TestComponent;

/** Experts, and proposals taken to their panels. */
@TestComponent
public class ReviewScenes {

  private static final AtomicInteger SERIAL = new AtomicInteger(50_000);

  private final ExpertPool pool;
  private final Panels panels;
  private final ChecklistScenes checklist;
  private final Proposals proposals;

  ReviewScenes(ExpertPool pool, Panels panels, ChecklistScenes checklist, Proposals proposals) {
    this.pool = pool;
    this.panels = panels;
    this.checklist = checklist;
    this.proposals = proposals;
  }

  public List<String> experts(int number) {
    List<String> ids = new ArrayList<>();
    IntStream.range(0, number).forEach(i -> ids.add(expert(CreditCodes.generate(next()).value())));
    return ids;
  }

  /** A new expert of that employer. */
  public String expert(String employerCreditCode) {
    String id = "expert" + next();
    pool.add(
        new Expert(
            id,
            "测试专家" + id,
            "测试大学",
            employerCreditCode,
            Set.of(IndustryField.NEW_ENERGY_STORAGE),
            Set.of()));
    return id;
  }

  private static int next() {
    return SERIAL.incrementAndGet();
  }

  public static Person person(String expertId) {
    return new Person(expertId, expertId, Set.of(Office.of(Role.EXPERT)));
  }

  public static Person coordinator(String parkCode) {
    return new Person("coordinator", "评审组织员", Set.of(Office.of(Role.REVIEW_COORDINATOR, parkCode)));
  }

  /** Takes a submitted proposal to its expert review. */
  public void toExpertReview(UUID proposalId) {
    proposals.enter(proposalId, Stage.FORMAL_REVIEW);
    proposals.enter(proposalId, Stage.EXPERT_REVIEW);
    panels.propose(proposalId);
  }

  public void appoint(UUID proposalId, List<String> expertIds) {
    panels.appoint(proposalId, expertIds);
  }

  /** Has a new panel of five score the proposal, each criterion of each expert alike. */
  public void score(UUID proposalId, String parkCode, String eachCriterion) {
    List<String> experts = experts(5);
    ActingAs.person(coordinator(parkCode), () -> panels.appoint(proposalId, experts));
    for (String expert : experts) {
      ActingAs.person(
          person(expert),
          () -> {
            panels.answer(proposalId, expert, "ACCEPT", null);
            panels.score(
                proposalId,
                expert,
                scores(eachCriterion),
                null,
                checklist.yes(proposalId, Stage.EXPERT_REVIEW));
          });
    }
    panels.summarize(proposalId);
  }

  public void recommend(UUID proposalId, String parkCode) {
    ActingAs.person(
        coordinator(parkCode),
        () ->
            panels.recordArgumentation(
                proposalId, "PASS", null, LocalDate.of(2026, 1, 5), "专家组全体成员", null));
  }

  static List<BigDecimal> scores(String eachCriterion) {
    return IntStream.range(0, 5).mapToObj(i -> new BigDecimal(eachCriterion)).toList();
  }
}
