package org.liangqu.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What an administrator's text may hold: plain text and the names that the notice offers. */
final class TemplatePolicy {

  static final int LONGEST_SUBJECT = 120;
  static final int LONGEST_BODY = 4000;
  static final int LONGEST_SHORT_TEXT = 300;

  private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{|\\[\\[|\\[\\(|<%|\\{\\{");
  private static final Pattern TAG = Pattern.compile("<\\s*[a-zA-Z/!?]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private final NoticeKind kind;
  private final List<FieldProblem> problems = new ArrayList<>();

  private TemplatePolicy(NoticeKind kind) {
    this.kind = kind;
  }

  /**
   * @throws Refusal INVALID with what is wrong with each field
   */
  static void check(NoticeKind kind, NoticeText text) {
    TemplatePolicy policy = new TemplatePolicy(kind);
    policy.check("subject", "标题", text.subject(), LONGEST_SUBJECT);
    policy.check("body", "正文", text.body(), LONGEST_BODY);
    policy.check("shortText", "短信", text.shortText(), LONGEST_SHORT_TEXT);
    policy.oneLine("subject", "标题", text.subject());
    policy.oneLine("shortText", "短信", text.shortText());
    if (!policy.problems.isEmpty()) {
      throw Refusal.invalid("notice-text", "模板没有保存，请修改后再试。", policy.problems);
    }
  }

  private void check(String field, String label, String text, int longest) {
    if (text == null || text.isBlank()) {
      refuse(field, label + "不能为空");
      return;
    }
    if (text.length() > longest) {
      refuse(field, label + "最多 " + longest + " 字，现有 " + text.length() + " 字");
    }
    if (TAG.matcher(text).find()) {
      refuse(field, label + "是纯文本，不能含有 HTML 标签或脚本");
    }
    if (CONTROL.matcher(text).find()) {
      refuse(field, label + "含有不可见的控制字符，请删除");
    }
    if (EXPRESSION.matcher(text).find()) {
      refuse(field, label + "不支持表达式，只能使用所列的占位符，如 {" + kind.words().get(0) + "}");
      return;
    }
    checkNames(field, label, text);
  }

  private void checkNames(String field, String label, String text) {
    Matcher names = NoticeText.NAME.matcher(text);
    while (names.find()) {
      if (!kind.words().contains(names.group(1))) {
        refuse(field, label + "中的占位符 {" + names.group(1) + "} 在此通知中没有，可用：" + offered());
      }
    }
    String rest = names.reset().replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      refuse(field, label + "中有不成对或不完整的花括号，花括号只能用于占位符：" + offered());
    }
  }

  private void oneLine(String field, String label, String text) {
    if (text != null && text.lines().count() > 1) {
      refuse(field, label + "只能有一行");
    }
  }

  private String offered() {
    return String.join("、", kind.words().stream().map(word -> "{" + word + "}").toList());
  }

  private void refuse(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
