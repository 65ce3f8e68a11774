package org.liangqu.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<UnitEntity, UUID> {

  Optional<UnitEntity> findById(UUID id);

  Optional<UnitEntity> findByCreditCode(String creditCode);

  /** All that are linked to the unit through parents, at any distance; cycles don't matter. */
  @Query(
      nativeQuery = true,
      value =
          """
          with recursive ancestor (code) as (
            select credit_code from unit where id = :unitId
            union
            select u.parent_credit_code from unit u join ancestor a on u.credit_code = a.code
            where u.parent_credit_code is not null),
          member (code) as (
            select code from ancestor
            union
            select u.credit_code from unit u join member m on u.parent_credit_code = m.code)
          select u.* from unit u where u.credit_code in (select code from member)
          order by u.registered_at, u.id""")
  List<UnitEntity> group(UUID unitId);

  /** The company's code, its parent's, and so on up to the last that is known. */
  @Query(
      nativeQuery = true,
      value =
          """
          with recursive ancestor (code, distance) as (
            select cast(:creditCode as text), 0
            union all
            select u.parent_credit_code, a.distance + 1
            from unit u join ancestor a on u.credit_code = a.code
            where u.parent_credit_code is not null)
          cycle code set repeated using path
          select code from ancestor where not repeated order by distance""")
  List<String> lineage(String creditCode);

  UnitEntity saveAndFlush(UnitEntity unit);
}
