package org.liangqu.selection;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SelectionRecords extends Repository<SelectionList, UUID> {

  SelectionList saveAndFlush(SelectionList list);

  Optional<SelectionList> findById(UUID id);

  /** The same, while those who change the list wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<SelectionList> readById(UUID id);

  Optional<SelectionList> findFirstByCallIdAndBureauCodeAndStatusIn(
      UUID callId, String bureauCode, Collection<ListStatus> statuses);

  List<SelectionList> findByCallIdAndBureauCodeOrderByOpenedAt(UUID callId, String bureauCode);
}
