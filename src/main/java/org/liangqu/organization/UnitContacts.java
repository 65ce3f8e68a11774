package org.liangqu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit's contact (联系人), which its administrators change at once; each change is on record. */
@Service
@Transactional
public class UnitContacts {

  private static final int LATEST = 50;

  private static final String CHANGES =
      """
      select unit.name as unit_name, change.old_name, change.old_phone, change.new_name,
             change.new_phone, change.changed_by_name, change.changed_at
        from unit_contact_change change join unit on unit.id = change.unit_id
      """;

  private final AdministeredUnits units;
  private final Access access;
  private final JdbcClient jdbc;
  private final Clock clock;

  UnitContacts(AdministeredUnits units, Access access, JdbcClient jdbc, Clock clock) {
    this.units = units;
    this.access = access;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws Refusal INVALID with what is wrong, CONFLICT where nothing is to change
   */
  public void change(UUID unitId, String name, String phone) {
    UnitEntity unit = units.get(unitId);
    check(name, phone);
    Unit before = unit.toUnit();
    String newName = name.strip();
    String newPhone = phone.strip();
    if (newName.equals(before.contactName()) && newPhone.equals(before.contactPhone())) {
      throw Refusal.conflict("contact-unchanged", "联系人和电话与登记的相同，没有更改。");
    }
    unit.changeContact(newName, newPhone);
    record(before, newName, newPhone);
  }

  private static void check(String name, String phone) {
    List<FieldProblem> problems =
        Stream.of(
                ContactPolicy.name("contactName", name), ContactPolicy.phone("contactPhone", phone))
            .flatMap(Optional::stream)
            .toList();
    if (!problems.isEmpty()) {
      throw Refusal.invalid("contact-invalid", "请更正标出的各项，联系人尚未更改。", problems);
    }
  }

  private void record(Unit before, String newName, String newPhone) {
    Person by = access.person();
    jdbc.sql(
            """
            insert into unit_contact_change (unit_id, old_name, old_phone, new_name, new_phone,
                                             changed_by, changed_by_name, changed_at)
            values (:unit, :oldName, :oldPhone, :newName, :newPhone, :by, :byName, :now)
            """)
        .param("unit", before.id())
        .param("oldName", before.contactName())
        .param("oldPhone", before.contactPhone())
        .param("newName", newName)
        .param("newPhone", newPhone)
        .param("by", by.id())
        .param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Of the own unit, the newest first. */
  @Transactional(readOnly = true)
  public List<ContactChange> of(UUID unitId) {
    units.get(unitId);
    return jdbc.sql(CHANGES + " where change.unit_id = :unit order by change.id desc limit :most")
        .param("unit", unitId)
        .param("most", LATEST)
        .query(UnitContacts::change)
        .list();
  }

  /** Of all units, the newest first and numbers masked, for auditors. */
  @Transactional(readOnly = true)
  public List<ContactChange> latest() {
    access.require(Act.AUDIT);
    return jdbc
        .sql(CHANGES + " order by change.id desc limit :most")
        .param("most", LATEST)
        .query(UnitContacts::change)
        .stream()
        .map(ContactChange::withMaskedPhones)
        .toList();
  }

  private static ContactChange change(ResultSet row, int number) throws SQLException {
    return new ContactChange(
        row.getString("unit_name"),
        row.getString("old_name"),
        row.getString("old_phone"),
        row.getString("new_name"),
        row.getString("new_phone"),
        row.getString("changed_by_name"),
        row.getTimestamp("changed_at").toInstant());
  }
}
