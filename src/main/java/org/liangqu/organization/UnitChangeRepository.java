package org.liangqu.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitChangeRepository extends Repository<UnitChangeEntity, UUID> {

  /** Of two who decide at once the second finds what the first did. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from UnitChangeEntity c where c.id = :id")
  Optional<UnitChangeEntity> findLocked(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select c from UnitChangeEntity c
      where c.unitId = :unitId and c.state = org.liangqu.organization.UnitChangeState.WAITING\
      """)
  Optional<UnitChangeEntity> waitingOf(UUID unitId);

  @Query("select c from UnitChangeEntity c where c.unitId = :unitId order by c.requestedAt desc")
  List<UnitChangeEntity> of(UUID unitId);

  /** What waits first, the longest waiting before the others; then what was decided last. */
  @Query(
      """
      select c from UnitChangeEntity c where c.parkCode in :parkCodes
      order by case when c.decidedAt is null then 0 else 1 end,
        case when c.decidedAt is null then c.requestedAt end, c.decidedAt desc, c.id\
      """)
  Page<UnitChangeEntity> inParks(Collection<String> parkCodes, Pageable page);

  UnitChangeEntity saveAndFlush(UnitChangeEntity change);
}
