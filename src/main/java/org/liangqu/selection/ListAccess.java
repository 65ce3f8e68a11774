package org.liangqu.selection;

import java.util.Set;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Situation;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Who may see and do what with a bureau's lists. */
@Component
class ListAccess {

  private final Access access;
  private final Directory directory;
  private final SelectionEntries entries;
  private final Proposals proposals;

  ListAccess(Access access, Directory directory, SelectionEntries entries, Proposals proposals) {
    this.access = access;
    this.directory = directory;
    this.entries = entries;
    this.proposals = proposals;
  }

  Person requireOpener(String bureauCode) {
    return access.require(Act.OPEN_LIST, of(bureauCode));
  }

  Person requireDrafter(SelectionList list) {
    return access.require(Act.DRAFT_LIST, withoutAuthors(list));
  }

  /** Somebody who may sign, and who drafted no round of it. */
  Person requireSigner(SelectionList list) {
    return access.require(
        Act.SIGN_LIST, withoutAuthors(list).keepingOut(Separation.DRAFTER, list::drafters));
  }

  Person current() {
    return access.person();
  }

  /** Those of the bureau and the auditor always, those it is sent to once it is issued. */
  boolean mayRead(SelectionList list) {
    return access.allows(Act.READ_LIST, sent(list));
  }

  void requireReader(SelectionList list) {
    access.require(Act.READ_LIST, sent(list));
  }

  void requireReader(String bureauCode) {
    access.require(Act.READ_LIST, of(bureauCode));
  }

  private static Subject of(String bureauCode) {
    return Subject.nothing().of(Role.Scope.BUREAU, bureauCode);
  }

  private Subject withoutAuthors(SelectionList list) {
    return of(list.bureauCode()).keepingOut(Separation.AUTHOR, () -> authors(list));
  }

  private Set<String> authors(SelectionList list) {
    return proposals.authors(
        entries.findByListIdOrderByRank(list.id()).stream()
            .map(SelectionEntry::proposalId)
            .toList());
  }

  private Subject sent(SelectionList list) {
    Subject subject = of(list.bureauCode());
    if (list.status() != ListStatus.ISSUED) {
      return subject;
    }
    for (Park park : directory.parks()) {
      if (park.bureauCode().equals(list.bureauCode())) {
        subject = subject.of(Role.Scope.RECOMMENDER, park.recommenderCode());
      }
    }
    return subject.in(Situation.ISSUED);
  }
}
