package org.liangqu.proposal;

import java.util.regex.Pattern;
import org.liangqu.shared.Refusal;

/**
 * What is asked for by whoever submits.
 *
 * @param key by which the same request is known when it comes again (幂等键), null for none
 * @param seen the mark of what the person read, null for whatever is written by now
 * @param declared whether the unit stands for what it submits (单位承诺)
 */
public record SubmissionRequest(String key, String seen, boolean declared) {

  private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

  void requireKey() {
    if (key != null && !KEY.matcher(key).matches()) {
      throw Refusal.invalid("submission-key", "提交请求的标识应为1至100个字母、数字或符号，请刷新页面后再提交");
    }
  }

  /** Of a program: whatever is written by now, with the declaration that stands in it. */
  public static SubmissionRequest ofProgram(String key) {
    return new SubmissionRequest(key, null, true);
  }

  void requireDeclared() {
    if (!declared) {
      throw Refusal.invalid("declaration-unconfirmed", "请先勾选单位承诺，确认申报内容和附件真实、完整，再提交");
    }
  }
}
