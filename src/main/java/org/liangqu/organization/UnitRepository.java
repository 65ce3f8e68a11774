package org.liangqu.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<UnitEntity, UUID> {

  Optional<UnitEntity> findById(UUID id);

  Optional<UnitEntity> findByCreditCode(String creditCode);

  @Query(
      """
      select u from UnitEntity u
      where u.creditCode in (:own, :parent) or u.parentCreditCode in (:own, :parent)
      order by u.registeredAt, u.id""")
  List<UnitEntity> group(String own, String parent);

  @Query(
      nativeQuery = true,
      value =
          """
          select exists (select from bad_credit_record
          where credit_code = :creditCode and removed_on is null)""")
  boolean hasBadCreditRecord(String creditCode);

  UnitEntity saveAndFlush(UnitEntity unit);
}
