package org.liangqu.portal.visitors;

import java.util.List;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Park;
import org.liangqu.eligibility.TermsOfTypes;
import org.liangqu.eligibility.TypeTerms;
import org.liangqu.portal.calls.CallPage;
import org.springframework.stereotype.Component;

/** The four types of a call, with their terms from the tables in force. */
@Component
class TypeCards {

  private final TermsOfTypes terms;

  TypeCards(TermsOfTypes terms) {
    this.terms = terms;
  }

  List<TypeCard> of(CallPage page) {
    return Stream.of(ProposalType.values()).map(type -> card(type, page)).toList();
  }

  private TypeCard card(ProposalType type, CallPage page) {
    TypeTerms granted = terms.of(type);
    List<String> parks = openTo(type, page.call(), page.parks());
    return new TypeCard(
        type,
        granted,
        TypeCard.supports(page.guide(), granted.clause()),
        parks.size() == page.parks().size() ? List.of() : parks,
        !parks.isEmpty());
  }

  private static List<String> openTo(ProposalType type, Call call, List<Park> parks) {
    return parks.stream()
        .filter(park -> call.isOpenTo(type, park.code()))
        .map(Park::shortName)
        .toList();
  }
}
