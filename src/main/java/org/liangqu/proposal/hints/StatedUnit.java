package org.liangqu.proposal.hints;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.Recipient;
import org.liangqu.proposal.Subproject;
import org.liangqu.proposal.TransferSection;

/**
 * A unit as the form names it, and where; code and name are null where they aren't filled in.
 *
 * @param nameField the member that holds the name
 */
record StatedUnit(String code, String name, String nameField) {

  static List<StatedUnit> of(ProposalContent content) {
    List<StatedUnit> units = new ArrayList<>(participants(content));
    for (int i = 0; i < content.subprojects().size(); i++) {
      Subproject one = content.subprojects().get(i);
      units.add(
          new StatedUnit(
              one.leadCreditCode(), one.leadName(), "subprojects[%d].leadName".formatted(i)));
    }
    if (content.transfer() != null) {
      units.addAll(ofTransfer(content.transfer()));
    }
    return units;
  }

  static List<StatedUnit> participants(ProposalContent content) {
    List<StatedUnit> units = new ArrayList<>();
    for (int i = 0; i < content.participants().size(); i++) {
      Participant one = content.participants().get(i);
      units.add(new StatedUnit(one.creditCode(), one.name(), "participants[%d].name".formatted(i)));
    }
    return units;
  }

  private static List<StatedUnit> ofTransfer(TransferSection transfer) {
    List<StatedUnit> units = new ArrayList<>();
    units.add(
        new StatedUnit(transfer.sourceCreditCode(), transfer.sourceName(), "transfer.sourceName"));
    for (int i = 0; i < transfer.recipients().size(); i++) {
      Recipient one = transfer.recipients().get(i);
      units.add(
          new StatedUnit(
              one.creditCode(), one.name(), "transfer.recipients[%d].name".formatted(i)));
    }
    return units;
  }
}
