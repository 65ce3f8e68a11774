package org.liangqu.portal.printable;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.portal.printable.Block.Fact;

/**
 * What the document is worth: a draft (草稿), or what was submitted (正式上报版).
 *
 * @param number of the proposal, null before its first submission
 * @param submittedAt in Beijing time, to the second; null for a draft
 * @param hash SHA-256 of the version (校验码), null for a draft
 */
record Edition(String number, int version, String submittedAt, String hash) {

  private static final String DRAFT = "草稿";
  private static final String OFFICIAL = "正式上报版";

  static Edition draft(String number, int version) {
    return new Edition(number, version, null, null);
  }

  public boolean isOfficial() {
    return hash != null;
  }

  /** The mark on every page. */
  public String mark() {
    return isOfficial() ? OFFICIAL : DRAFT;
  }

  public String versionName() {
    return "第 %d 版".formatted(version);
  }

  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("文本", mark() + "（" + versionName() + "）"));
    facts.add(new Fact("申报编号", writtenNumber()));
    if (isOfficial()) {
      facts.add(new Fact("提交时间", submittedAt + "（北京时间）"));
      facts.add(new Fact("校验码（SHA-256）", hash));
    } else {
      facts.add(new Fact("说明", "本文本尚未提交，不作为申报依据"));
    }
    return facts;
  }

  private String writtenNumber() {
    return number == null ? "尚未编号" : number;
  }

  /** What stands at the head of each page, on the left. */
  public String runningHead() {
    return "申报编号 %s　%s　%s".formatted(writtenNumber(), versionName(), mark());
  }

  /** The same on the right. */
  public String runningHash() {
    return isOfficial() ? "SHA-256 " + hash : "尚未提交，不作为申报依据";
  }

  String fileName(String ending) {
    String kind = isOfficial() ? "申报书" : "申报书（草稿）";
    return "%s-第%d版-%s%s".formatted(number == null ? "未编号" : number, version, kind, ending);
  }
}
