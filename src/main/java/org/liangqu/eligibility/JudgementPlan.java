package org.liangqu.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.eligibility.facts.ProposalFacts;

/** Which tables are judged at a stage, in the order of their findings. */
final class JudgementPlan {

  private JudgementPlan() {}

  /**
   * One evaluation of a table.
   *
   * @param subject the facts of the one achievement or enterprise that it is judged for, else empty
   */
  record Step(String decisionKey, Map<String, Object> subject) {

    static Step of(String decisionKey) {
      return new Step(decisionKey, Map.of());
    }
  }

  /** The form is judged once for each version; what may change is judged at every gateway. */
  static List<Step> of(ProposalCase file, Stage stage) {
    List<Step> steps = new ArrayList<>();
    if (stage == Stage.ELIGIBILITY) {
      steps.addAll(ofContent(file));
    }
    if (stage != Stage.SELECTION) {
      steps.add(Step.of("StandingFindings"));
      steps.addAll(ofSisters());
    }
    steps.addAll(ofStage(stage));
    return steps;
  }

  static List<Step> ofSisters() {
    return List.of(Step.of("SisterFindings"));
  }

  private static List<Step> ofStage(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> List.of(Step.of("PriorityFindings"));
      case FORMAL_REVIEW -> List.of();
      case EXPERT_REVIEW -> List.of(Step.of("ExpertReviewFindings"));
      case BUREAU_REVIEW -> List.of(Step.of("BureauFindings"));
      case SELECTION, RECOMMENDATION, INTAKE -> List.of(Step.of("ListFindings"));
    };
  }

  private static List<Step> ofContent(ProposalCase file) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("FundingFindings"));
    steps.add(Step.of("CommonFindings"));
    steps.addAll(each("JointEnterpriseFindings", ProposalFacts.jointEnterprises(file)));
    steps.add(Step.of("ParticipationFindings"));
    steps.add(Step.of(tableOf(file.type())));
    if (file.type() == ProposalType.TRANSFER) {
      steps.add(Step.of("IndustrializationFindings"));
      steps.addAll(each("AchievementFindings", ProposalFacts.achievements(file)));
    }
    steps.add(Step.of("IndicatorFindings"));
    return steps;
  }

  private static List<Step> each(String decisionKey, List<Map<String, Object>> subjects) {
    return subjects.stream().map(subject -> new Step(decisionKey, subject)).toList();
  }

  private static String tableOf(ProposalType type) {
    return switch (type) {
      case CLUSTER -> "ClusterFindings";
      case ACADEMICIAN -> "AcademicianFindings";
      case ENTERPRISE -> "EnterpriseFindings";
      case TRANSFER -> "TransferFindings";
    };
  }
}
