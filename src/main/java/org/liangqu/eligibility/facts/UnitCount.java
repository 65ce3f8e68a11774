package org.liangqu.eligibility.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.Subproject;

/**
 * The units that take part: the lead, the subproject leads and the participants, counted once each
 * by credit code (clause 四.8).
 *
 * @param withoutCode the names of those that can't be counted for want of a credit code
 */
record UnitCount(int total, List<String> withoutCode) {

  static UnitCount of(ProposalCase file) {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    codes.add(file.leadCode());
    for (Participant participant : file.content().participants()) {
      (Facts.stated(participant.creditCode()) ? codes : unknown)
          .add(codeOrName(participant.creditCode(), participant.name()));
    }
    for (Subproject subproject : file.content().subprojects()) {
      (Facts.stated(subproject.leadCreditCode()) ? codes : unknown)
          .add(codeOrName(subproject.leadCreditCode(), subproject.leadName()));
    }
    return new UnitCount(codes.size() + unknown.size(), new ArrayList<>(unknown));
  }

  private static String codeOrName(String code, String name) {
    if (Facts.stated(code)) {
      return code.strip();
    }
    return Facts.stated(name) ? name.strip() : "未填写名称的单位";
  }
}
