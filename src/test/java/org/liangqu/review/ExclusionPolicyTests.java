package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangqu.proposal.IndustryField;

class ExclusionPolicyTests {

  private static final Interests INTERESTS =
      new Interests(
          "LEAD",
          Set.of("SISTER"),
          Set.of("PARTNER"),
          Set.of("RIVAL"),
          Set.of("author"),
          Set.of("officer"),
          Set.of("shy"));

  @Test
  void letsAStrangerReview() {
    assertThat(ExclusionPolicy.of(expert("e1", "ELSEWHERE"), INTERESTS)).isEmpty();
  }

  @Test
  void letsAnExpertWithoutEmployerCodeReview() {
    assertThat(ExclusionPolicy.of(expert("e1", null), INTERESTS)).isEmpty();
  }

  @Test
  void keepsOutTheApplicantsOwnPeople() {
    assertThat(ExclusionPolicy.of(expert("e1", "LEAD"), INTERESTS)).contains("与申报单位为同一单位");
  }

  @Test
  void keepsOutTheGroupsPeople() {
    assertThat(ExclusionPolicy.of(expert("e1", "SISTER"), INTERESTS).orElseThrow())
        .contains("同一集团");
  }

  @Test
  void keepsOutParticipantsPeople() {
    assertThat(ExclusionPolicy.of(expert("e1", "PARTNER"), INTERESTS)).contains("所在单位参与本项目");
  }

  @Test
  void keepsOutCompetitorsPeople() {
    assertThat(ExclusionPolicy.of(expert("e1", "RIVAL"), INTERESTS)).contains("所在单位在本批次有申报项目");
  }

  @Test
  void keepsOutWhoDeclaredARelationWithAParticipant() {
    Expert expert =
        new Expert("e1", "专家", "单位", "ELSEWHERE", fields(), Set.of("PARTNER", "UNCONCERNED"));

    assertThat(ExclusionPolicy.of(expert, INTERESTS).orElseThrow()).contains("PARTNER");
  }

  @Test
  void doesNotMindARelationWithOthers() {
    Expert expert = new Expert("e1", "专家", "单位", "ELSEWHERE", fields(), Set.of("UNCONCERNED"));

    assertThat(ExclusionPolicy.of(expert, INTERESTS)).isEmpty();
  }

  @Test
  void keepsOutAuthorsAndWhoKeptOutBefore() {
    assertThat(ExclusionPolicy.of(expert("author", "ELSEWHERE"), INTERESTS)).contains("参与填报本项目");
    assertThat(ExclusionPolicy.of(expert("shy", "ELSEWHERE"), INTERESTS)).contains("曾就本项目声明回避");
  }

  @Test
  void keepsOutWhoDecidedInAnOffice() {
    assertThat(ExclusionPolicy.of(expert("officer", "ELSEWHERE"), INTERESTS))
        .contains("曾在岗位上对本项目作出结论");
  }

  private static Expert expert(String id, String employerCode) {
    return new Expert(id, "专家", "单位", employerCode, fields(), Set.of());
  }

  private static Set<IndustryField> fields() {
    return Set.of(IndustryField.OTHER);
  }
}
