package org.liangqu.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelectionEntries extends Repository<SelectionEntry, UUID> {

  SelectionEntry save(SelectionEntry entry);

  List<SelectionEntry> findByListIdOrderByRank(UUID listId);

  /** A proposal's entry on the list opened last, lists given up left aside. */
  @Query(
      """
      select e from SelectionEntry e, SelectionList l
      where e.listId = l.id and e.proposalId = :proposalId and l.status <> ListStatus.CANCELLED
      order by l.openedAt desc
      limit 1
      """)
  Optional<SelectionEntry> latest(UUID proposalId);
}
