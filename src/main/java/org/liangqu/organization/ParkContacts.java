package org.liangqu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.liangqu.directory.Directory;
import org.liangqu.directory.ParkContact;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How parks are reached (园区联系方式), for everybody to read; each change is on record. */
@Service
@Transactional
public class ParkContacts {

  private static final int LATEST = 100;

  private static final String CHANGES =
      """
      select park.name as park_name, change.field, change.old_value, change.new_value,
             change.changed_by_name, change.changed_at
        from park_contact_change change join park on park.code = change.park_code
      """;

  private final Directory directory;
  private final Access access;
  private final JdbcClient jdbc;
  private final Clock clock;

  ParkContacts(Directory directory, Access access, JdbcClient jdbc, Clock clock) {
    this.directory = directory;
    this.access = access;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean mayChange(String parkCode) {
    return access.allows(Act.KEEP_PARK_CONTACTS, park(parkCode));
  }

  @Transactional(readOnly = true)
  public boolean mayReadAllChanges() {
    return access.allows(Act.READ_PARK_CHANGES);
  }

  /**
   * For whoever may change it.
   *
   * @throws Refusal FORBIDDEN for anybody but administrators and the park's supervisors
   */
  @Transactional(readOnly = true)
  public ParkContact get(String parkCode) {
    requireKeeper(parkCode);
    return directory.contact(parkCode);
  }

  /**
   * @param wanted with the revision that the person saw
   * @throws Refusal FORBIDDEN as {@link #get}, INVALID with what is wrong, CONFLICT where nothing
   *     is to change or somebody else has changed it meanwhile
   */
  public void change(String parkCode, ParkContact wanted) {
    Person by = requireKeeper(parkCode);
    ParkContact contact = ParkContactPolicy.checked(wanted);
    ParkContact before = directory.contact(parkCode);
    List<ParkContactField> changed = ParkContactField.differing(before, contact);
    if (changed.isEmpty()) {
      throw Refusal.conflict("park-contact-unchanged", "与现在公布的相同，没有更改。");
    }
    if (!directory.changeContact(parkCode, contact)) {
      throw Refusal.conflict("park-contact-changed", "您打开本页之后，已有人更改了联系方式。请与“现在公布的”核对，需要时再次保存。");
    }
    changed.forEach(field -> record(parkCode, field, field.of(before), field.of(contact), by));
  }

  private Person requireKeeper(String parkCode) {
    return access.require(Act.KEEP_PARK_CONTACTS, park(parkCode));
  }

  private static Subject park(String code) {
    return Subject.nothing().of(Role.Scope.PARK, code);
  }

  private void record(
      String parkCode, ParkContactField field, String before, String after, Person by) {
    jdbc.sql(
            """
            insert into park_contact_change (park_code, field, old_value, new_value,
                                             changed_by, changed_by_name, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            parkCode,
            field.name(),
            before,
            after,
            by.id(),
            by.name(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The park's last changes, the newest first.
   *
   * @throws Refusal FORBIDDEN as {@link #get}
   */
  @Transactional(readOnly = true)
  public List<ParkContactChange> changesOf(String parkCode) {
    requireKeeper(parkCode);
    return jdbc.sql(CHANGES + " where change.park_code = ? order by change.id desc limit ?")
        .params(parkCode, LATEST)
        .query(ParkContacts::change)
        .list();
  }

  /**
   * All parks' last changes, the newest first.
   *
   * @throws Refusal FORBIDDEN for anybody but administrators and auditors
   */
  @Transactional(readOnly = true)
  public List<ParkContactChange> latestChanges() {
    access.require(Act.READ_PARK_CHANGES);
    return jdbc.sql(CHANGES + " order by change.id desc limit ?")
        .param(LATEST)
        .query(ParkContacts::change)
        .list();
  }

  private static ParkContactChange change(ResultSet row, int number) throws SQLException {
    return new ParkContactChange(
        row.getString("park_name"),
        ParkContactField.valueOf(row.getString("field")),
        row.getString("old_value"),
        row.getString("new_value"),
        row.getString("changed_by_name"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
