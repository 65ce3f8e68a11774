package org.liangqu.directory;

import java.util.List;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the offices that a proposal's way leads through. */
@Service
@Transactional(readOnly = true)
public class Directory {

  private static final String PARKS =
      "select code, name, short_name, bureau_code, recommender_code, contact_name, contact_phone,"
          + " contact_mail, contact_address, office_hours from park ";
  private static final String CONTACTS =
      "select contact_revision as revision, contact_name as name, contact_phone as phone,"
          + " contact_mail as mail, contact_address as address, office_hours from park ";
  private static final String BUREAUS = "select code, name from bureau ";
  private static final String RECOMMENDING_UNITS = "select code, name from recommending_unit ";

  private final JdbcClient jdbc;

  Directory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Park> parks() {
    return jdbc.sql(PARKS + "order by position").query(Park.class).list();
  }

  public Park park(String code) {
    return one(PARKS, Park.class, code, "园区");
  }

  public ParkContact contact(String parkCode) {
    return one(CONTACTS, ParkContact.class, parkCode, "园区");
  }

  /**
   * For whoever has seen to it that it may be changed, and keeps who did it.
   *
   * @return whether it was changed: not if somebody else did meanwhile, which the revision tells
   */
  @Transactional
  public boolean changeContact(String parkCode, ParkContact contact) {
    return jdbc.sql(
                """
                update park
                set contact_name = :name, contact_phone = :phone, contact_mail = :mail,
                    contact_address = :address, office_hours = :officeHours,
                    contact_revision = contact_revision + 1
                where code = :code and contact_revision = :revision
                """)
            .param("code", parkCode)
            .param("revision", contact.revision())
            .param("name", contact.name())
            .param("phone", contact.phone())
            .param("mail", contact.mail())
            .param("address", contact.address())
            .param("officeHours", contact.officeHours())
            .update()
        == 1;
  }

  public List<Bureau> bureaus() {
    return jdbc.sql(BUREAUS + "order by position").query(Bureau.class).list();
  }

  public Bureau bureau(String code) {
    return one(BUREAUS, Bureau.class, code, "科技局");
  }

  public List<RecommendingUnit> recommendingUnits() {
    return jdbc.sql(RECOMMENDING_UNITS + "order by position").query(RecommendingUnit.class).list();
  }

  public RecommendingUnit recommendingUnit(String code) {
    return one(RECOMMENDING_UNITS, RecommendingUnit.class, code, "推荐单位");
  }

  private <T> T one(String select, Class<T> type, String code, String what) {
    return jdbc.sql(select + "where code = :code")
        .param("code", code)
        .query(type)
        .optional()
        .orElseThrow(
            () -> Refusal.notFound("directory-unknown", "没有代码为“%s”的%s".formatted(code, what)));
  }
}
