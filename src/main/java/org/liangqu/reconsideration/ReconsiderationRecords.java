package org.liangqu.reconsideration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReconsiderationRecords extends Repository<ReconsiderationRecord, UUID> {

  ReconsiderationRecord save(ReconsiderationRecord record);

  void flush();

  Optional<ReconsiderationRecord> findById(UUID proposalId);
}
