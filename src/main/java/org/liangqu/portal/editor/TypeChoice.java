package org.liangqu.portal.editor;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.Sisters;
import org.liangqu.eligibility.TypeTerms;

/**
 * A type to choose for a new proposal.
 *
 * @param open whether the call takes the type from the unit's park
 * @param text the guide's text on the type
 * @param warnings what speaks against it already
 */
record TypeChoice(
    ProposalType type, TypeTerms terms, boolean open, String text, List<String> warnings) {

  static TypeChoice of(
      ProposalType type,
      TypeTerms terms,
      Call call,
      String parkCode,
      String text,
      Sisters sisters) {
    boolean open = parkCode == null || call.isOpenTo(type, parkCode);
    return new TypeChoice(type, terms, open, text, warnings(type, sisters));
  }

  private static List<String> warnings(ProposalType type, Sisters sisters) {
    List<String> warnings = new ArrayList<>();
    sisters.others().stream()
        .filter(other -> other.ownUnit() && other.type() != type)
        .map(
            other ->
                "本单位已申报%s“%s”。只能申报四类中的一类，再提交这一类，各项都会被直接退回（指南四.4）"
                    .formatted(other.number(), other.type().label()))
        .forEach(warnings::add);
    if (sisters.inGroup() && sisters.live() >= sisters.limit()) {
      warnings.add("母子公司、子公司之间已申报%d项，累计不得超过%d项（指南四.8）".formatted(sisters.live(), sisters.limit()));
    }
    return warnings;
  }
}
