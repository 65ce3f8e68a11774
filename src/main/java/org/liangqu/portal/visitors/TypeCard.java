package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.call.Guide;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.TypeTerms;

/**
 * A project type as it is announced: its terms from the tables, what it supports in the guide's own
 * words.
 *
 * @param supports the guide's sentences, empty where the guide has no such clause
 * @param openTo the short names of the parks whose units may apply for it; empty for all
 * @param open whether any park's units may
 */
public record TypeCard(
    ProposalType type, TypeTerms terms, String supports, List<String> openTo, boolean open) {

  /** After this the guide goes on with the terms, which the tables know. */
  private static final String TERMS = "通过财政科研项目立项程序";

  private static final int MONTHS = 12;

  static String supports(Guide guide, String clause) {
    String text = guide.clause(clause).map(found -> String.join("", found.body())).orElse("");
    int end = text.indexOf(TERMS);
    return end < 0 ? text : text.substring(0, end);
  }

  public boolean hasMinimum() {
    return terms.minimum() != null && terms.minimum().signum() > 0;
  }

  /** In years where it is whole years, such as 2至3年. */
  public String duration() {
    int from = terms.minimumMonths();
    int to = terms.maximumMonths();
    boolean inYears = from % MONTHS == 0 && to % MONTHS == 0;
    return inYears ? "%d至%d年".formatted(from / MONTHS, to / MONTHS) : "%d至%d个月".formatted(from, to);
  }
}
