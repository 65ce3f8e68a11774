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
      "select code, name, short_name, bureau_code, recommender_code, contact_name, contact_phone"
          + " from park ";
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
