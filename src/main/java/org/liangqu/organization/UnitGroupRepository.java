package org.liangqu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitGroupRepository extends Repository<UnitEntity, UUID> {

  /** A unit and one company of its group, itself among them. */
  interface Kin {

    UUID getUnitId();

    UUID getKinId();
  }

  /** The whole groups, whatever the distance; cycles don't matter. */
  @Query(
      nativeQuery = true,
      value =
          """
          with recursive ancestor (unit_id, code) as (
            select id, credit_code from unit where id in :ids
            union
            select a.unit_id, u.parent_credit_code
            from unit u join ancestor a on u.credit_code = a.code
            where u.parent_credit_code is not null),
          member (unit_id, code) as (
            select unit_id, code from ancestor
            union
            select m.unit_id, u.credit_code
            from unit u join member m on u.parent_credit_code = m.code)
          select m.unit_id as "unitId", u.id as "kinId"
          from member m join unit u on u.credit_code = m.code""")
  List<Kin> kin(Collection<UUID> ids);

  @Query("select u from UnitEntity u where u.id in :ids order by u.registeredAt, u.id")
  List<UnitEntity> inOrder(Collection<UUID> ids);

  @Query(
      nativeQuery = true,
      value =
          """
          select u.id from unit u where u.id in :ids and exists (
            select from bad_credit_record b
            where b.credit_code = u.credit_code and b.removed_on is null)""")
  Set<UUID> onCreditRegister(Collection<UUID> ids);
}
