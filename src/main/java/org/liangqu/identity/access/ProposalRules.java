package org.liangqu.identity.access;

import static org.liangqu.identity.Role.APPLICANT;
import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.Role.BUREAU_LEADER;
import static org.liangqu.identity.Role.BUREAU_OFFICER;
import static org.liangqu.identity.Role.EXPERT;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.INTAKE_OFFICER;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.Role.RECOMMENDER;
import static org.liangqu.identity.Role.REVIEW_COORDINATOR;
import static org.liangqu.identity.Role.UNIT_ADMINISTRATOR;
import static org.liangqu.identity.access.Reach.ASSIGNED;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;
import static org.liangqu.identity.access.Situation.FORWARDED;
import static org.liangqu.identity.access.Situation.ON_LIST;
import static org.liangqu.identity.access.Situation.SUBMITTED;

import java.util.List;
import java.util.Set;

/** Who may see and do what with a proposal, and with the unit that applies. */
final class ProposalRules {

  static final List<Rule> ALL =
      List.of(
          Rule.hiding(Act.READ_PROPOSAL, "proposal-unknown", "项目不存在，或您无权查看")
              .system()
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR)
              .grant(OWN, Set.of(SUBMITTED), FORMAL_REVIEWER, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(OWN, Set.of(SUBMITTED), BUREAU_OFFICER, BUREAU_LEADER)
              .grant(OWN, Set.of(ON_LIST), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(FORWARDED), INTAKE_OFFICER)
              .grant(ASSIGNED, Set.of(SUBMITTED), EXPERT)
              .grant(EVERYWHERE, Set.of(SUBMITTED), AUDITOR),
          Rule.hiding(Act.READ_DRAFT, "proposal-unknown", "项目不存在，或您无权查看")
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR),
          Rule.of(Act.WRITE_PROPOSAL, "proposal-write", "只有申报单位可以填写和修改项目")
              .system()
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR),
          Rule.of(Act.PRECHECK_PROPOSAL, "precheck-unit", "只有申报单位可以预检本单位的项目")
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR),
          Rule.of(Act.HAND_OVER_PROPOSAL, "proposal-hand-over", "只有申报单位的申报人可以送单位确认或撤回送审")
              .grant(OWN, APPLICANT),
          Rule.of(Act.HAND_BACK_PROPOSAL, "proposal-administer", "只有申报单位的单位管理员可以退回修改")
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.of(Act.SUBMIT_PROPOSAL, "proposal-administer", "只有申报单位的单位管理员可以提交项目")
              .system()
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.of(Act.WITHDRAW_PROPOSAL, "proposal-administer", "只有申报单位的单位管理员可以撤回项目")
              .system()
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.of(Act.WRITE_RECONSIDERATION, "reconsideration-unit", "只有申报单位可以填写复议申请")
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR),
          Rule.of(
                  Act.REQUEST_RECONSIDERATION,
                  "reconsideration-administer",
                  "只有申报单位的单位管理员可以提交或撤回复议申请，请把填写的内容保存后请其提交")
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.of(Act.READ_SISTERS, "sisters-hidden", "您不能查看同一单位和母子公司的其他申报")
              .system()
              .grant(EVERYWHERE, APPLICANT, UNIT_ADMINISTRATOR)
              .grant(EVERYWHERE, FORMAL_REVIEWER, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(EVERYWHERE, BUREAU_OFFICER, BUREAU_LEADER, RECOMMENDER, INTAKE_OFFICER)
              .grant(EVERYWHERE, AUDITOR),
          Rule.hiding(Act.READ_UNIT, "unit-unknown", "单位不存在，或您无权查看")
              .system()
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR),
          Rule.of(Act.READ_CONTACT, "contact-masked", "您不能查看联系人的完整电话")
              .grant(OWN, APPLICANT, UNIT_ADMINISTRATOR)
              .grant(EVERYWHERE, FORMAL_REVIEWER, REVIEW_COORDINATOR, PARK_SUPERVISOR)
              .grant(EVERYWHERE, BUREAU_OFFICER, BUREAU_LEADER, RECOMMENDER, INTAKE_OFFICER),
          Rule.of(Act.READ_ALL_PROPOSALS, "proposals-all", "只有系统的后台作业可以读取全部项目").system());

  private ProposalRules() {}
}
