package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** The files of a call's proposals, gathered together. */
@IntegrationTest
class CallCaseFilesIntegrationTests {

  private static final String PARK = "urumqiHitech";

  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private ProposalScenes scenes;
  @Autowired private Calls calls;
  @Autowired private Proposals proposals;
  @Autowired private CallCaseFiles many;
  @Autowired private CaseFiles single;

  private Call call;

  @BeforeEach
  void openACall() {
    Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    call = scenes.call(opens, opens.plus(Duration.ofDays(9)));
  }

  @Test
  void sayTheSameAsThoseGatheredOneByOne() {
    Unit mother = scenes.approvedUnit(PARK);
    Unit daughter = scenes.approvedSubsidiary(PARK, mother.creditCode());
    Unit granddaughter = scenes.approvedSubsidiary(PARK, daughter.creditCode());
    List.of(mother, daughter, granddaughter, scenes.approvedUnit(PARK))
        .forEach(unit -> scenes.soundlySubmitted(call, unit));

    List<ProposalCase> files = many.after(call, "", 100);
    assertThat(files).extracting(file -> file.group().size()).containsExactly(3, 3, 3, 1);
    assertThat(files)
        .allSatisfy(file -> assertThat(file).isEqualTo(single.of(file.summary().id())));
  }

  @Test
  void takeTheCloseThatAParkWasGranted() {
    scenes.submitted(call, scenes.approvedUnit(PARK));
    Instant later = call.closes().plus(Duration.ofDays(1));
    ActingAs.person(
        ADMINISTRATOR,
        () ->
            calls.move(
                new DeadlineMove(
                    call.id(),
                    DeadlineScope.ofPark(PARK),
                    Map.of(Deadline.CLOSE, later),
                    "道路中断",
                    null)));
    assertThat(many.after(call, "", 1)).extracting(file -> file.call().closes()).contains(later);
  }

  @Test
  void goOnWhereAPageEnds() {
    for (int number = 0; number < 3; number++) {
      scenes.submitted(call, scenes.approvedUnit(PARK));
    }
    List<ProposalCase> first = many.after(call, "", 2);
    List<ProposalCase> rest = many.after(call, first.get(1).summary().number(), 2);
    assertThat(first).hasSize(2);
    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(many.after(call, rest.get(0).summary().number(), 2)).isEmpty();
  }

  @Test
  void leaveOutDraftsAndWhatWasWithdrawn() {
    scenes.draft(call, scenes.approvedUnit(PARK));
    Unit unit = scenes.approvedUnit(PARK);
    ProposalSummary withdrawn = scenes.submitted(call, unit);
    ActingAs.person(
        ProposalScenes.administrator(unit), () -> proposals.withdraw(withdrawn.id(), "不再申报"));
    assertThat(many.count(call.id())).isZero();
    assertThat(many.after(call, "", 10)).isEmpty();
  }
}
