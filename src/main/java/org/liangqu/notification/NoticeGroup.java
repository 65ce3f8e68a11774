package org.liangqu.notification;

import static org.liangqu.identity.Role.APPLICANT;
import static org.liangqu.identity.Role.BUREAU_LEADER;
import static org.liangqu.identity.Role.BUREAU_OFFICER;
import static org.liangqu.identity.Role.EXPERT;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.INTAKE_OFFICER;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.Role.RECOMMENDER;
import static org.liangqu.identity.Role.REVIEW_COORDINATOR;
import static org.liangqu.identity.Role.UNIT_ADMINISTRATOR;

import java.util.Set;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/** Kinds of notices about which a person decides together (通知类别). */
public enum NoticeGroup {
  CONFIRMATION("单位确认", "申报书送单位管理员确认、撤回、退回修改", false, APPLICANT, UNIT_ADMINISTRATOR),
  RECEIPT("提交回执", "申报或补正材料已收到", true, APPLICANT, UNIT_ADMINISTRATOR),
  CORRECTION("退回补正", "须在期限内修改并重新提交", true, APPLICANT, UNIT_ADMINISTRATOR),
  CONCLUSION("审批结论", "受理、未通过、逾期、撤回", false, APPLICANT, UNIT_ADMINISTRATOR),
  PROGRESS("审批进展", "通过一个环节、退回上一环节、复议恢复", false, APPLICANT, UNIT_ADMINISTRATOR),
  INVITATION("评审邀请", "受邀评审一个项目，评审终止", true, EXPERT),
  HANDOVER(
      "新的待办",
      "项目到了本岗位，或不再需要办理",
      false,
      FORMAL_REVIEWER,
      REVIEW_COORDINATOR,
      BUREAU_OFFICER,
      RECOMMENDER,
      INTAKE_OFFICER),
  PANEL("专家组动态", "专家的答复和评分汇总", false, REVIEW_COORDINATOR),
  LIST("遴选清单", "报签、退回、签发和印发", false, BUREAU_OFFICER, BUREAU_LEADER),
  DEADLINE(
      "到期与逾期提醒",
      "任务将到期或已逾期",
      false,
      FORMAL_REVIEWER,
      REVIEW_COORDINATOR,
      PARK_SUPERVISOR,
      EXPERT,
      BUREAU_OFFICER,
      BUREAU_LEADER,
      RECOMMENDER,
      INTAKE_OFFICER),
  HEARING("审批结束通报", "经办过的项目最终结果", false, PARK_SUPERVISOR, BUREAU_OFFICER),
  REGISTRATION("单位注册", "发给还没有账号的申请人", true),
  ACCOUNT("账号与汇总", "验证码、设置密码的链接、每日汇总", true);

  private final String label;
  private final String hint;
  private final boolean obligatory;
  private final Set<Role> readers;

  NoticeGroup(String label, String hint, boolean obligatory, Role... readers) {
    this.label = label;
    this.hint = hint;
    this.obligatory = obligatory;
    this.readers = Set.of(readers);
  }

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }

  /** Whether its mail goes out at once whatever the recipient chose. */
  public boolean isObligatory() {
    return obligatory;
  }

  /** Whether the person may get such notices at all. */
  public boolean concerns(Person person) {
    return readers.stream().anyMatch(person::has);
  }
}
