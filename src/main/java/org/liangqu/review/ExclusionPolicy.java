package org.liangqu.review;

import java.util.List;
import java.util.Optional;

/** A reason to keep an expert away from a proposal (回避规则). */
@FunctionalInterface
interface ExclusionPolicy {

  ExclusionPolicy SAME_UNIT =
      (expert, interests) ->
          Optional.of("与申报单位为同一单位")
              .filter(reason -> interests.leadCreditCode().equals(expert.employerCreditCode()));

  ExclusionPolicy SAME_GROUP =
      (expert, interests) ->
          Optional.of("所在单位与申报单位属同一集团（母子公司或子公司之间）")
              .filter(reason -> interests.groupCodes().contains(employer(expert)));

  ExclusionPolicy PARTICIPANT =
      (expert, interests) ->
          Optional.of("所在单位参与本项目")
              .filter(reason -> interests.participantCodes().contains(employer(expert)));

  ExclusionPolicy DECLARED_CONFLICT =
      (expert, interests) ->
          expert.declaredConflicts().stream()
              .filter(interests::concern)
              .sorted()
              .findFirst()
              .map(code -> "已声明与相关单位（" + code + "）存在利害关系");

  ExclusionPolicy OWN_PROPOSAL =
      (expert, interests) ->
          Optional.of("所在单位在本批次有申报项目")
              .filter(reason -> interests.competingCodes().contains(employer(expert)));

  ExclusionPolicy RECUSED =
      (expert, interests) ->
          Optional.of("曾就本项目声明回避")
              .filter(reason -> interests.recusedExperts().contains(expert.accountId()));

  ExclusionPolicy AUTHOR =
      (expert, interests) ->
          Optional.of("参与填报本项目").filter(reason -> interests.authors().contains(expert.accountId()));

  ExclusionPolicy DECIDED =
      (expert, interests) ->
          Optional.of("曾在岗位上对本项目作出结论")
              .filter(reason -> interests.deciders().contains(expert.accountId()));

  List<ExclusionPolicy> ALL =
      List.of(
          SAME_UNIT,
          SAME_GROUP,
          PARTICIPANT,
          AUTHOR,
          DECIDED,
          DECLARED_CONFLICT,
          RECUSED,
          OWN_PROPOSAL);

  Optional<String> reason(Expert expert, Interests interests);

  /** The first reason to keep the expert out, or none. */
  static Optional<String> of(Expert expert, Interests interests) {
    return ALL.stream().flatMap(policy -> policy.reason(expert, interests).stream()).findFirst();
  }

  private static String employer(Expert expert) {
    return expert.employerCreditCode() == null ? "" : expert.employerCreditCode();
  }
}
