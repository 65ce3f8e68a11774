package org.liangqu.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelectionDocuments extends Repository<SelectionDocument, UUID> {

  SelectionDocument save(SelectionDocument document);

  Optional<SelectionDocument> findByIdAndListId(UUID id, UUID listId);

  /** Without the contents. */
  @Query(
      """
      select new org.liangqu.selection.ListDocument(
        d.id, d.listId, d.kind, d.fileName, d.size, d.sha256, d.producedAt)
      from SelectionDocument d where d.listId = :listId order by d.kind
      """)
  List<ListDocument> listed(UUID listId);
}
