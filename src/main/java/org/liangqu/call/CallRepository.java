package org.liangqu.call;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallRepository extends Repository<CallEntity, UUID> {

  Optional<CallEntity> findById(UUID id);

  Optional<CallEntity> findByYear(int year);

  List<CallEntity> findAll(Sort sort);

  /** Changes wait for one another, so that the second is checked against what the first did. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from CallEntity c where c.id = :id")
  Optional<CallEntity> findLocked(UUID id);

  /** Readers of its deadlines don't wait for one another, only for a change. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("select c from CallEntity c where c.id = :id")
  Optional<CallEntity> findShared(UUID id);

  @Query(
      """
      select c from CallEntity c
      where c.status = org.liangqu.call.CallStatus.PUBLISHED
        and c.opens <= :time and c.closes > :time
      order by c.opens\
      """)
  List<CallEntity> openAt(Instant time);

  @Query(
      """
      select c from CallEntity c
      where c.status = org.liangqu.call.CallStatus.PUBLISHED
      order by c.opens desc\
      """)
  List<CallEntity> published(Limit limit);

  CallEntity saveAndFlush(CallEntity call);

  void delete(CallEntity call);
}
