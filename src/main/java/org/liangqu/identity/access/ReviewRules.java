package org.liangqu.identity.access;

import static org.liangqu.identity.Role.ADMINISTRATOR;
import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.Role.BUREAU_LEADER;
import static org.liangqu.identity.Role.BUREAU_OFFICER;
import static org.liangqu.identity.Role.EXPERT;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.INTAKE_OFFICER;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.Role.RECOMMENDER;
import static org.liangqu.identity.Role.REVIEW_COORDINATOR;
import static org.liangqu.identity.access.Reach.ASSIGNED;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;
import static org.liangqu.identity.access.Separation.AUTHOR;
import static org.liangqu.identity.access.Separation.FINDING_DECIDER;
import static org.liangqu.identity.access.Separation.LEAD_UNIT;
import static org.liangqu.identity.access.Separation.OFFICE_DECIDER;
import static org.liangqu.identity.access.Separation.OTHER_BODY_DECIDER;
import static org.liangqu.identity.access.Separation.OVERRIDER;
import static org.liangqu.identity.access.Separation.PANEL_EXPERT;
import static org.liangqu.identity.access.Separation.PARTICIPANT_UNIT;
import static org.liangqu.identity.access.Separation.REJECTER;
import static org.liangqu.identity.access.Situation.BUREAU_REVIEW;
import static org.liangqu.identity.access.Situation.ELIGIBILITY;
import static org.liangqu.identity.access.Situation.EXPERT_REVIEW;
import static org.liangqu.identity.access.Situation.FORMAL_REVIEW;
import static org.liangqu.identity.access.Situation.INTAKE;
import static org.liangqu.identity.access.Situation.RECOMMENDATION;
import static org.liangqu.identity.access.Situation.SELECTION;

import java.util.List;
import java.util.Set;

/** Who decides on a proposal, gives an opinion of it, and sees what others gave. */
final class ReviewRules {

  private static final String OWN_PROPOSAL = "您是该项目申报单位、参与单位或参与填报的人员，应当回避，不能办理";
  private static final String OTHER_BODY = "您已在其他单位的环节对该项目作出结论，不能再在本环节办理，请由本岗位其他人员办理";
  private static final String ON_PANEL = "您是该项目专家组的成员，不能同时组织评审或作出结论，请由本岗位其他人员办理";
  private static final String IN_OFFICE = "您已在岗位上对该项目作出结论，不能再作为专家评审，请选择“回避”并联系评审组织员更换专家";

  private static final String REJECTED_IT = "不通过的结论是您作出的，复议申请应由另一位有权办理的人员答复，请交由其办理";

  static final List<Rule> ALL =
      List.of(
          Rule.of(Act.DECIDE, "office-missing", "您不是该项目{stage}环节的{role}，不能办理")
              .grant(OWN, Set.of(FORMAL_REVIEW), FORMAL_REVIEWER)
              .grant(OWN, Set.of(EXPERT_REVIEW), REVIEW_COORDINATOR)
              .grant(OWN, Set.of(BUREAU_REVIEW), BUREAU_OFFICER)
              .grant(OWN, Set.of(RECOMMENDATION), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(INTAKE), INTAKE_OFFICER)
              .bar("own-proposal", OWN_PROPOSAL, LEAD_UNIT, PARTICIPANT_UNIT, AUTHOR)
              .bar("decided-elsewhere", OTHER_BODY, OTHER_BODY_DECIDER)
              .bar("on-panel", ON_PANEL, PANEL_EXPERT),
          Rule.of(Act.PASS_OVERRIDDEN, "office-missing", "您不是该项目{stage}环节的{role}，不能办理")
              .system()
              .grant(OWN, Set.of(FORMAL_REVIEW), FORMAL_REVIEWER)
              .grant(OWN, Set.of(EXPERT_REVIEW), REVIEW_COORDINATOR)
              .grant(OWN, Set.of(BUREAU_REVIEW), BUREAU_OFFICER)
              .grant(OWN, Set.of(RECOMMENDATION), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(INTAKE), INTAKE_OFFICER)
              .bar("override-decides", "您豁免了本项目的审查意见，不能再作出通过的结论，请由本岗位其他人员办理", OVERRIDER),
          Rule.of(Act.OVERRIDE_FINDING, "override-office", "您无权豁免这一环节的审查意见，请联系{role}")
              .grant(OWN, Set.of(ELIGIBILITY, FORMAL_REVIEW, EXPERT_REVIEW), PARK_SUPERVISOR)
              .grant(OWN, Set.of(BUREAU_REVIEW, SELECTION), BUREAU_LEADER)
              .grant(OWN, Set.of(RECOMMENDATION), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(INTAKE), INTAKE_OFFICER)
              .bar(
                  "override-own",
                  "申报单位、参与单位的人员和填报人不能豁免本项目的审查意见，请由本岗位其他人员办理",
                  LEAD_UNIT,
                  PARTICIPANT_UNIT,
                  AUTHOR)
              .bar(
                  "override-decided",
                  "这条意见审查的是您作出的结论，您不能豁免，请由本岗位其他人员办理；岗位只有一人的，请联系系统管理员增设",
                  FINDING_DECIDER),
          Rule.of(Act.REINSTATE_PROPOSAL, "proposal-reinstate", "只有作出不通过结论环节的岗位人员可以复议项目")
              .grant(OWN, Set.of(ELIGIBILITY, FORMAL_REVIEW, EXPERT_REVIEW), PARK_SUPERVISOR)
              .grant(OWN, Set.of(FORMAL_REVIEW), FORMAL_REVIEWER)
              .grant(OWN, Set.of(EXPERT_REVIEW), REVIEW_COORDINATOR)
              .grant(OWN, Set.of(BUREAU_REVIEW, SELECTION), BUREAU_OFFICER, BUREAU_LEADER)
              .grant(OWN, Set.of(RECOMMENDATION), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(INTAKE), INTAKE_OFFICER)
              .bar(
                  "proposal-reinstate",
                  "申报单位、参与单位的人员和填报人不能复议本项目，请由本岗位其他人员办理",
                  LEAD_UNIT,
                  PARTICIPANT_UNIT,
                  AUTHOR),
          Rule.of(Act.DECIDE_RECONSIDERATION, "reconsideration-office", "只有作出不通过结论环节的岗位人员可以答复复议申请")
              .grant(OWN, Set.of(ELIGIBILITY, FORMAL_REVIEW, EXPERT_REVIEW), PARK_SUPERVISOR)
              .grant(OWN, Set.of(FORMAL_REVIEW), FORMAL_REVIEWER)
              .grant(OWN, Set.of(EXPERT_REVIEW), REVIEW_COORDINATOR)
              .grant(OWN, Set.of(BUREAU_REVIEW, SELECTION), BUREAU_OFFICER, BUREAU_LEADER)
              .grant(OWN, Set.of(RECOMMENDATION), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(INTAKE), INTAKE_OFFICER)
              .bar("own-proposal", OWN_PROPOSAL, LEAD_UNIT, PARTICIPANT_UNIT, AUTHOR)
              .bar("rejected-it", REJECTED_IT, REJECTER),
          Rule.of(Act.REVIEW_AS_EXPERT, "not-the-expert", "只有受邀专家本人可以办理")
              .grant(ASSIGNED, EXPERT)
              .bar("own-proposal", OWN_PROPOSAL, LEAD_UNIT, PARTICIPANT_UNIT, AUTHOR)
              .bar("decided-in-office", IN_OFFICE, OFFICE_DECIDER),
          Rule.of(Act.READ_PANEL, "panel-hidden", "您不能查看该项目的专家组")
              .system()
              .grant(OWN, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(EVERYWHERE, AUDITOR)
              .bar("panel-hidden", "您是该项目专家组的成员，不能查看专家组的情况", PANEL_EXPERT),
          Rule.of(Act.READ_SCORES, "scores-hidden", "您不能查看该项目的专家评分")
              .system()
              .grant(OWN, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(OWN, BUREAU_OFFICER, BUREAU_LEADER, RECOMMENDER)
              .grant(EVERYWHERE, INTAKE_OFFICER, AUDITOR)
              .bar("scores-hidden", "您是该项目专家组的成员，不能查看其他专家的评分", PANEL_EXPERT),
          Rule.of(Act.READ_INTERNALS, "internals-hidden", "您不能查看岗位的经办人和内部理由")
              .grant(EVERYWHERE, FORMAL_REVIEWER, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(EVERYWHERE, BUREAU_OFFICER, BUREAU_LEADER, RECOMMENDER, INTAKE_OFFICER)
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_EXPERT_POOL, "expert-pool", "只有园区评审组织员和管理人员可以查看专家库")
              .system()
              .grant(EVERYWHERE, REVIEW_COORDINATOR, PARK_SUPERVISOR, AUDITOR, ADMINISTRATOR));

  private ReviewRules() {}
}
