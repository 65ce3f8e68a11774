package org.liangqu.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.Stage;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;

/** A name that texts may hold in braces, as administrators see it (占位符). */
public final class Placeholder {

  private static final List<DeadlinesMoved.Moved> SAMPLE_MOVES =
      List.of(
          new DeadlinesMoved.Moved(
              Deadline.CLOSE,
              Instant.parse("2026-03-16T10:00:00Z"),
              Instant.parse("2026-03-31T10:00:00Z")));

  private static final Map<String, Placeholder> ALL = new LinkedHashMap<>();

  static {
    add("title", "项目名称", Word.text("瓜果无损智能分选与冷链品控成果转化"));
    add("number", "申报编号", Word.text("LQ-2026-T-000001"));
    add("unit", "申报单位", Word.text("示例科技有限公司"));
    add("opinion", "意见（没有时为空）", Word.opinion("请补充与合作单位的协议"));
    add("due", "期限", Word.moment(Instant.parse("2026-03-16T10:00:00Z")));
    add("park", "所在园区", Word.text("乌鲁木齐高新区"));
    add("stage", "环节", Word.stage(Stage.FORMAL_REVIEW));
    add("status", "审批结果", Word.status(ProposalStatus.ACCEPTED));
    add("acceptance", "受理编号", Word.text("XJLQ-2026-00001"));
    add("expert", "专家姓名", Word.text("王评审"));
    add("list", "清单编号", Word.text("HAMI-LX-2026-001"));
    add("listed", "列入项数", Word.count(8));
    add("struck", "未列入项数", Word.count(2));
    add("finding", "被豁免的审查意见", Word.text("申请财政资金 520 万元，超过上限 500 万元（指南二(一)）"));
    add("office", "作出豁免的岗位", Word.role(Role.PARK_SUPERVISOR));
    add("call", "申报通知", Word.text("2026年“两区”科技发展计划项目申报通知"));
    add("year", "申报年度", Word.count(2026));
    add("deadline", "期限名称", Word.deadline(Deadline.PARK_REVIEW));
    add("proposals", "项目数", Word.count(3));
    add("moves", "期限变动", Word.moves(SAMPLE_MOVES));
    add("reason", "理由", Word.text("受极端天气影响，申报单位无法按期提交"));
    add("code", "验证码", Word.text("482913"));
    add("address", "要登记的邮箱或手机", Word.text("name@example.com"));
    add("name", "姓名", Word.text("张三"));
    add("account", "账号", Word.text("zhangsan"));
    add("minutes", "链接有效的分钟数", Word.count(60));
    add("days", "链接有效的天数", Word.count(7));
    add("count", "条数", Word.count(2));
    add("items", "各条通知", Word.text("1. 形式审查通过\n2. 园区专家评审推荐"));
  }

  private final String name;
  private final String meaning;
  private final Word sample;

  private Placeholder(String name, String meaning, Word sample) {
    this.name = name;
    this.meaning = meaning;
    this.sample = sample;
  }

  static List<Placeholder> of(NoticeKind kind) {
    return kind.words().stream().map(ALL::get).toList();
  }

  static boolean isKnown(String name) {
    return ALL.containsKey(name);
  }

  /** What to fill in where a text is only tried out. */
  static Map<String, String> samples(NoticeKind kind, Language language) {
    Vocabulary vocabulary = Vocabulary.of(language);
    return of(kind).stream()
        .collect(Collectors.toMap(Placeholder::name, one -> one.sample.in(vocabulary)));
  }

  public String name() {
    return name;
  }

  public String meaning() {
    return meaning;
  }

  private static void add(String name, String meaning, Word sample) {
    ALL.put(name, new Placeholder(name, meaning, sample));
  }
}
