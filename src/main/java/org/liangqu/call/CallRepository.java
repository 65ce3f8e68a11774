package org.liangqu.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallRepository extends Repository<CallEntity, UUID> {

  Optional<CallEntity> findById(UUID id);

  Optional<CallEntity> findByYear(int year);

  List<CallEntity> findAll(Sort sort);

  @Query("select c from CallEntity c where c.opens <= :time and c.closes > :time order by c.opens")
  List<CallEntity> openAt(Instant time);

  @Query("select c from CallEntity c order by c.opens desc")
  List<CallEntity> latest(Limit limit);

  CallEntity saveAndFlush(CallEntity call);
}
