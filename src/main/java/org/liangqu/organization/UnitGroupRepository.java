package org.liangqu.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitGroupRepository extends Repository<UnitEntity, UUID> {

  /** A unit and one company of its group, itself among them. */
  interface Member {

    UUID getUnitId();

    UUID getMemberId();
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
          select m.unit_id as "unitId", u.id as "memberId"
          from member m join unit u on u.credit_code = m.code""")
  List<Member> members(Collection<UUID> ids);

  @Query("select u from UnitEntity u where u.id in :ids order by u.registeredAt, u.id")
  List<UnitEntity> inOrder(Collection<UUID> ids);
}
