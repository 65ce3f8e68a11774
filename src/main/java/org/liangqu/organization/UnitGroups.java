package org.liangqu.organization;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of companies of many units at once; two statements, however many. */
@Service
@Transactional(readOnly = true)
public class UnitGroups {

  private final UnitGroupRepository groups;

  UnitGroups(UnitGroupRepository groups) {
    this.groups = groups;
  }

  /** By the units' ids, each as {@link Units#groupOf} gives it. */
  public Map<UUID, List<Unit>> of(Collection<UUID> unitIds) {
    Map<UUID, Set<UUID>> members =
        groups.members(new HashSet<>(unitIds)).stream()
            .collect(
                Collectors.groupingBy(
                    UnitGroupRepository.Member::getUnitId,
                    Collectors.mapping(
                        UnitGroupRepository.Member::getMemberId, Collectors.toSet())));
    List<Unit> units = groups.inOrder(ids(members)).stream().map(UnitEntity::toUnit).toList();
    return members.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> those(one.getValue(), units)));
  }

  private static Set<UUID> ids(Map<UUID, Set<UUID>> members) {
    return members.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static List<Unit> those(Set<UUID> ids, List<Unit> units) {
    return units.stream().filter(unit -> ids.contains(unit.id())).toList();
  }
}
