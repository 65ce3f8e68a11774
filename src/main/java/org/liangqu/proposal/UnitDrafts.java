package org.liangqu.proposal;

import java.util.Map;
import java.util.stream.Collectors;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many drafts wait in a unit (草稿); they are the unit's, whoever began them. */
@Service
@Transactional(readOnly = true)
public class UnitDrafts {

  private final ProposalRepository proposals;
  private final Access access;

  UnitDrafts(ProposalRepository proposals, Access access) {
    this.proposals = proposals;
    this.access = access;
  }

  /** By the account that began them; accounts without a draft are left out. */
  public Map<String, Long> byAuthor(String creditCode) {
    access.require(Act.READ_DRAFT, Subject.nothing().of(Role.Scope.UNIT, creditCode));
    return proposals.draftsByAuthor(creditCode).stream()
        .collect(
            Collectors.toMap(
                ProposalRepository.DraftCount::getAuthor,
                ProposalRepository.DraftCount::getDrafts));
  }
}
