package org.liangqu.notification;

import static org.liangqu.notification.NoticeGroup.ACCOUNT;
import static org.liangqu.notification.NoticeGroup.CONCLUSION;
import static org.liangqu.notification.NoticeGroup.CONFIRMATION;
import static org.liangqu.notification.NoticeGroup.CORRECTION;
import static org.liangqu.notification.NoticeGroup.DEADLINE;
import static org.liangqu.notification.NoticeGroup.HANDOVER;
import static org.liangqu.notification.NoticeGroup.HEARING;
import static org.liangqu.notification.NoticeGroup.INVITATION;
import static org.liangqu.notification.NoticeGroup.LIST;
import static org.liangqu.notification.NoticeGroup.PANEL;
import static org.liangqu.notification.NoticeGroup.PROGRESS;
import static org.liangqu.notification.NoticeGroup.RECEIPT;
import static org.liangqu.notification.NoticeGroup.REGISTRATION;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;

/** Every kind of notice there is, with the words that its texts may use. */
final class NoticeCatalogue {

  static final String DIGEST = "digest";
  static final String CONTACT_CODE = "contact.code";
  static final String PASSWORD_RESET = "password.reset";
  static final String PASSWORD_CHANGED = "password.changed";
  static final String ACCOUNT_INVITED = "account.invited";

  private static final List<String> LATE = List.of("call", "deadline", "due", "proposals");
  private static final List<String> MOVED = List.of("year", "moves", "reason");
  private static final List<String> OF_PROPOSALS = List.of("title", "number", "unit");

  private static final List<String> OF_REGISTRATIONS = List.of("number", "unit", "name");

  private static final Map<String, NoticeKind> KINDS = new LinkedHashMap<>();

  static {
    aboutProposal("handedOver.administrator", CONFIRMATION, "送单位确认：通知单位管理员", "name", "opinion");
    aboutProposal("takenBack.administrator", CONFIRMATION, "撤回送审：通知单位管理员", "name");
    aboutProposal("handedBack.applicant", CONFIRMATION, "单位退回修改：通知申报人", "name", "opinion");
    aboutProposal("submitted.unit", RECEIPT, "申报已提交");
    aboutProposal("resubmitted.unit", RECEIPT, "补正材料已提交");
    for (Stage stage : Stage.values()) {
      for (Outcome outcome : Outcome.values()) {
        addOutcome(stage, outcome);
      }
    }
    aboutProposal("returnedDirectly.unit", CORRECTION, "直接退回：通知申报单位", "stage", "due", "opinion");
    aboutProposal("returnedDirectly.office", HANDOVER, "直接退回：通知经办岗位", "stage", "opinion");
    aboutProposal("withdrawn.unit", CONCLUSION, "已撤回：通知申报单位", "opinion");
    aboutProposal("withdrawn.office", HANDOVER, "已撤回：通知经办岗位", "opinion");
    aboutProposal("expired.unit", CONCLUSION, "逾期未申报或未补正");
    aboutProposal("reinstated.unit", PROGRESS, "复议恢复：通知申报单位", "stage", "opinion");
    aboutProposal("reinstated.office", HANDOVER, "复议恢复：通知经办岗位", "stage", "opinion");
    aboutProposal("reconsideration.requested.unit", RECEIPT, "复议申请已提交", "stage", "due");
    aboutProposal("reconsideration.requested.office", HANDOVER, "复议申请待答复", "stage", "due");
    aboutProposal("reconsideration.withdrawn.unit", RECEIPT, "复议申请已撤回：通知申报单位", "stage");
    aboutProposal("reconsideration.withdrawn.office", HANDOVER, "复议申请已撤回：通知承办岗位", "stage");
    aboutProposal(
        "reconsideration.declined.unit", CONCLUSION, "复议维持原结论：通知申报单位", "stage", "opinion");
    aboutProposal("reconsideration.declined.office", HEARING, "复议维持原结论：通知承办岗位", "stage", "opinion");
    aboutProposal("reconsideration.reinstated.office", HEARING, "复议申请已办结：恢复审批", "stage", "opinion");
    aboutProposal(
        "overridden.returned.unit", CORRECTION, "退回的审查意见已豁免：通知申报单位", "finding", "office", "due");
    aboutProposal("overridden.unit", PROGRESS, "审查意见已豁免：通知申报单位", "finding", "office");
    aboutProposal("overridden.office", HANDOVER, "审查意见已豁免：通知经办岗位", "finding", "office");
    aboutProposal("revived.unit", CORRECTION, "期限延长后恢复填报", "reason");
    aboutProposal("concluded.office", HEARING, "审批结束：通知经办过的岗位", "status");
    aboutProposal("invited.expert", INVITATION, "评审邀请");
    aboutProposal("dissolved.expert", INVITATION, "评审终止");
    aboutProposal("answered.ACCEPT.coordinator", PANEL, "专家接受评审", "expert");
    aboutProposal("answered.DECLINE.coordinator", PANEL, "专家谢绝评审", "expert", "opinion");
    aboutProposal("answered.CONFLICT.coordinator", PANEL, "专家申请回避", "expert", "opinion");
    aboutProposal("summarized.coordinator", PANEL, "专家评分已汇总");
    add("list.drafted.leader", LIST, "清单待签发", List.of("list"));
    add("list.returned.drafter", LIST, "清单退回修改", List.of("list", "opinion"));
    add("list.signed.drafter", LIST, "清单已签发", List.of("list"));
    add("list.issued.bureau", LIST, "清单已印发", List.of("list", "listed", "struck"));
    aboutProposal("reminder.task", DEADLINE, "项目任务即将到期", "stage", "due");
    add("reminder.list", DEADLINE, "清单任务即将到期", List.of("stage", "due"));
    aboutProposal("overdue.task", DEADLINE, "项目任务已逾期", "stage", "due");
    add("overdue.list", DEADLINE, "清单任务已逾期", List.of("stage", "due"));
    aboutProposal("reminder.reconsideration", DEADLINE, "复议申请即将到期", "stage", "due");
    aboutProposal("overdue.reconsideration", DEADLINE, "复议申请已逾期", "stage", "due");
    add("list.opened.officer", LIST, "科技局审核到期，系统发起清单", List.of("list", "proposals"));
    registration("submitted.applicant", "确认邮箱");
    registration("confirmed.applicant", "已提交园区", "park", "due");
    registration("corrected.applicant", "修改后已提交园区", "park", "due");
    registration("link.applicant", "查询链接");
    registration("APPROVED.applicant", "审核通过", "park", "account", "opinion");
    registration("RETURNED.applicant", "退回修改", "park", "opinion", "due");
    registration("REFUSED.applicant", "审核不予通过", "park", "opinion");
    registration("LAPSED.applicant", "逾期未修改，注册失效");
    add("registration.office", HANDOVER, "单位注册待审核：通知园区", List.of("number", "unit", "due"));
    add("reminder.registration", DEADLINE, "单位注册审核即将到期", List.of("number", "unit", "due"));
    add("overdue.registration", DEADLINE, "单位注册审核已逾期", List.of("number", "unit", "due"));
    add("unit.change.requested", HANDOVER, "单位申请变更登记事项", List.of("unit", "reason"));
    add("unit.change.approved", CONCLUSION, "单位变更已通过", List.of("unit", "opinion"));
    add("unit.change.refused", CONCLUSION, "单位变更未通过", List.of("unit", "opinion"));
    add("late.office", DEADLINE, "期限已到：通知经办岗位", LATE);
    add("late.administrator", DEADLINE, "期限已到：通知管理员", LATE);
    add("moved.unit", DEADLINE, "期限变动：通知申报单位", MOVED);
    add("moved.office", DEADLINE, "期限变动：通知经办岗位", MOVED);
    add(CONTACT_CODE, ACCOUNT, "联系方式验证码", List.of("code", "address"));
    add(PASSWORD_RESET, ACCOUNT, "重置密码链接", List.of("name", "account", "minutes"));
    add(PASSWORD_CHANGED, ACCOUNT, "密码已更改", List.of("account"));
    add(ACCOUNT_INVITED, ACCOUNT, "账号开通邀请", List.of("name", "account", "days"));
    add(DIGEST, ACCOUNT, "每日汇总邮件", List.of("count", "items"));
  }

  private NoticeCatalogue() {}

  static NoticeKind get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("No notice " + key));
  }

  static Optional<NoticeKind> find(String key) {
    return Optional.ofNullable(KINDS.get(key));
  }

  static Collection<NoticeKind> all() {
    return Collections.unmodifiableCollection(KINDS.values());
  }

  private static void addOutcome(Stage stage, Outcome outcome) {
    if (!outcome.isOffered(stage)) {
      return;
    }
    String key = stage + "." + outcome;
    String label = stage.label() + "：" + outcome.label(stage);
    aboutProposal(key + ".unit", groupOf(stage, outcome), label, wordsOf(stage, outcome));
    if (OfficesConcerned.handsOver(stage, outcome)) {
      aboutProposal(key + ".office", HANDOVER, label + "（通知接办岗位）", "opinion");
    }
  }

  private static NoticeGroup groupOf(Stage stage, Outcome outcome) {
    return switch (outcome) {
      case PASS -> stage == Stage.INTAKE ? CONCLUSION : PROGRESS;
      case RETURN -> returnsToUnit(stage) ? CORRECTION : PROGRESS;
      case REJECT -> CONCLUSION;
    };
  }

  private static String[] wordsOf(Stage stage, Outcome outcome) {
    if (outcome == Outcome.RETURN && returnsToUnit(stage)) {
      return new String[] {"opinion", "due"};
    }
    return stage == Stage.INTAKE && outcome == Outcome.PASS
        ? new String[] {"opinion", "acceptance"}
        : new String[] {"opinion"};
  }

  private static boolean returnsToUnit(Stage stage) {
    return stage.isBefore(Stage.EXPERT_REVIEW);
  }

  private static void aboutProposal(
      String key, NoticeGroup group, String label, String... further) {
    add(key, group, label, Stream.concat(OF_PROPOSALS.stream(), Arrays.stream(further)).toList());
  }

  private static void registration(String key, String label, String... further) {
    add(
        "registration." + key,
        REGISTRATION,
        "单位注册：" + label,
        Stream.concat(OF_REGISTRATIONS.stream(), Arrays.stream(further)).toList());
  }

  private static void add(String key, NoticeGroup group, String label, List<String> words) {
    KINDS.put(key, new NoticeKind(key, group, label, words));
  }
}
