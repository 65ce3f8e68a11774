package org.liangqu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.Role.Scope;
import org.liangqu.shared.Refusal;

class AccessTableTests {

  /** What takes a proposal anywhere, or makes it or a list. */
  private static final Set<Act> DECIDING =
      EnumSet.of(
          Act.WRITE_PROPOSAL,
          Act.SUBMIT_PROPOSAL,
          Act.WITHDRAW_PROPOSAL,
          Act.DECIDE,
          Act.PASS_OVERRIDDEN,
          Act.OVERRIDE_FINDING,
          Act.REINSTATE_PROPOSAL,
          Act.WRITE_RECONSIDERATION,
          Act.REQUEST_RECONSIDERATION,
          Act.DECIDE_RECONSIDERATION,
          Act.REVIEW_AS_EXPERT,
          Act.OPEN_LIST,
          Act.DRAFT_LIST,
          Act.SIGN_LIST);

  record Cell(Rule rule, Grant grant) {

    @Override
    public String toString() {
      return rule.act() + " by " + grant.role();
    }
  }

  static Stream<Cell> cells() {
    return AccessTable.rules().stream()
        .flatMap(rule -> rule.grants().stream().map(grant -> new Cell(rule, grant)));
  }

  private static Person holder(Role role, String code) {
    return new Person("someone", "某人", Set.of(new Office(role, code)));
  }

  private static Person holder(Role role) {
    return holder(role, role.scope() == Scope.NONE ? null : "here");
  }

  /** A subject of the bodies called so, in the situation if there is one. */
  private static Subject subject(String code, Optional<Situation> situation) {
    Subject subject = Subject.nothing();
    for (Scope scope : Scope.values()) {
      subject = subject.of(scope, code);
    }
    Subject placed = subject;
    return situation.map(placed::in).orElse(placed);
  }

  @ParameterizedTest
  @EnumSource
  void hasARuleForEveryActThatSaysWhatToDo(Act act) {
    assertThat(AccessTable.rule(act).message()).matches(".*\\p{IsHan}.*");
    assertThat(AccessTable.rule(act).grants().isEmpty())
        .as("nobody's but the background work's")
        .isEqualTo(act == Act.READ_ALL_PROPOSALS);
  }

  @ParameterizedTest
  @EnumSource
  void givesEveryRoleSomethingToDo(Role role) {
    assertThat(cells()).anyMatch(cell -> cell.grant().role() == role);
  }

  @ParameterizedTest
  @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
  void letsAdministratorsAndAuditorsDecideNothing(Role role) {
    assertThat(DECIDING).noneMatch(act -> AccessTable.roles(act).contains(role));
  }

  @Test
  void letsNobodyButTheUnitSeeWhatIsNotSubmitted() {
    Subject draft = subject("here", Optional.empty());

    assertThat(Role.values())
        .filteredOn(
            role ->
                AccessTable.rule(Act.READ_PROPOSAL).entitles(holder(role), draft)
                    || AccessTable.rule(Act.READ_DRAFT).entitles(holder(role), draft))
        .containsExactly(Role.APPLICANT, Role.UNIT_ADMINISTRATOR);
  }

  @Test
  void refusesWhatNoCellAllows() {
    Subject everything = subject("here", Optional.empty());
    for (Situation situation : Situation.values()) {
      everything = everything.in(situation);
    }
    for (Rule rule : AccessTable.rules()) {
      for (Role role : Role.values()) {
        boolean granted = rule.grants().stream().anyMatch(grant -> grant.role() == role);
        assertThat(rule.entitles(holder(role), everything.assignedTo(person -> true)))
            .as("%s by %s", rule.act(), role)
            .isEqualTo(granted);
      }
      assertThat(rule.entitles(Person.ANONYMOUS, everything)).isFalse();
      assertThat(rule.entitles(Person.SYSTEM, everything)).isEqualTo(rule.bySystem());
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void reachesNoFurtherThanItSays(Cell cell) {
    Optional<Situation> there = cell.grant().in().stream().findFirst();
    Person person = holder(cell.grant().role());
    boolean elsewhere = cell.grant().covers(person, subject("elsewhere", there));

    assertThat(elsewhere).isEqualTo(cell.grant().reach() == Reach.EVERYWHERE);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void holdsOnlyWhereTheSubjectStandsRight(Cell cell) {
    Person person = holder(cell.grant().role());
    Subject nowhere = subject("here", Optional.empty()).assignedTo(someone -> true);

    assertThat(cell.grant().covers(person, nowhere)).isEqualTo(cell.grant().in().isEmpty());
    assertThat(cell.grant().in())
        .allMatch(situation -> cell.grant().covers(person, nowhere.in(situation)));
  }

  @Test
  void namesTheStagesAsTheCallDoes() {
    assertThat(Arrays.stream(Situation.values()).filter(Situation::isStage).map(Situation::label))
        .containsExactlyElementsOf(Arrays.stream(Stage.values()).map(Stage::label).toList());
    assertThat(Stage.values()).allMatch(stage -> stage.situation().isStage());
  }

  @Test
  void doesNotPassOverASeparationThatNobodyAnswersFor() {
    Subject silent = subject("here", Optional.of(Situation.FORMAL_REVIEW));

    assertThatIllegalStateException()
        .isThrownBy(
            () -> AccessTable.rule(Act.DECIDE).objection(holder(Role.FORMAL_REVIEWER), silent));
  }

  @Test
  void keepsOutWhomTheSubjectNamesAndTellsThemWhy() {
    Subject drafted =
        subject("here", Optional.empty())
            .keepingOut(Separation.DRAFTER, () -> Set.of("someone"))
            .keepingOut(Separation.AUTHOR, Set::of);

    assertThat(AccessTable.rule(Act.SIGN_LIST).objection(holder(Role.BUREAU_LEADER), drafted))
        .map(Refusal::code)
        .contains("own-draft");
  }

  @Test
  void namesStageAndRoleInARefusal() {
    Subject elsewhere = subject("elsewhere", Optional.of(Situation.BUREAU_REVIEW));

    assertThat(AccessTable.rule(Act.DECIDE).objection(holder(Role.BUREAU_OFFICER), elsewhere))
        .map(Refusal::getMessage)
        .contains("您不是该项目地州市科技局审核环节的科技局经办人，不能办理");
  }
}
