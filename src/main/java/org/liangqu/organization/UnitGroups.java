package org.liangqu.organization;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many units at once, each with its group of companies; three statements, however many. */
@Service
@Transactional(readOnly = true)
public class UnitGroups {

  private final UnitGroupRepository groups;

  UnitGroups(UnitGroupRepository groups) {
    this.groups = groups;
  }

  /**
   * A unit with what is judged of it.
   *
   * @param group the unit's whole group of companies, itself among them (clause 四.8)
   * @param onCreditRegister whether it is on the imported register of bad credit records (四.2)
   */
  public record Member(Unit unit, List<Unit> group, boolean onCreditRegister) {

    public Member {
      group = List.copyOf(group);
    }
  }

  /** By the units' ids. */
  public Map<UUID, Member> of(Collection<UUID> unitIds) {
    Set<UUID> wanted = new HashSet<>(unitIds);
    Map<UUID, Set<UUID>> kin =
        groups.kin(wanted).stream()
            .collect(
                Collectors.groupingBy(
                    UnitGroupRepository.Kin::getUnitId,
                    Collectors.mapping(UnitGroupRepository.Kin::getKinId, Collectors.toSet())));
    List<Unit> units = all(kin).stream().map(UnitEntity::toUnit).toList();
    Set<UUID> listed = groups.onCreditRegister(wanted);
    Map<UUID, Member> members = new LinkedHashMap<>();
    units.stream()
        .filter(unit -> wanted.contains(unit.id()))
        .forEach(unit -> members.put(unit.id(), member(unit, units, kin, listed)));
    return members;
  }

  private List<UnitEntity> all(Map<UUID, Set<UUID>> kin) {
    return groups.inOrder(kin.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static Member member(
      Unit unit, List<Unit> units, Map<UUID, Set<UUID>> kin, Set<UUID> listed) {
    Set<UUID> ids = kin.get(unit.id());
    List<Unit> group =
        ids.size() == 1
            ? List.of(unit)
            : units.stream().filter(other -> ids.contains(other.id())).toList();
    return new Member(unit, group, listed.contains(unit.id()));
  }
}
