package org.liangqu.organization;

import org.liangqu.retention.RetentionRule;
import org.springframework.stereotype.Component;

/** Register files that were previewed and never confirmed (未确认的名录文件). */
@Component
class ForgottenPreviews implements RetentionRule {

  private final RegisterUploads uploads;

  ForgottenPreviews(RegisterUploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public String key() {
    return "register-previews";
  }

  @Override
  public String what() {
    return "上传后没有确认导入的名录文件";
  }

  @Override
  public String keeps() {
    return "上传后 1 天";
  }

  @Override
  public String why() {
    return "文件里有单位和个人的信用记录，不导入就不需要保存。";
  }

  @Override
  public long due() {
    return uploads.expired();
  }

  @Override
  public int clear(int atMost) {
    return uploads.removeExpired();
  }
}
