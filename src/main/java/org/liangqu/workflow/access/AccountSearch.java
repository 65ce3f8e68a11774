package org.liangqu.workflow.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds accounts page by page; the engine's own query can't ask for id or name. */
@Component
class AccountSearch {

  private static final String FOUND =
      """
       from ACT_ID_USER u
      where (#{text} = '' or lower(u.ID_) like #{pattern} or lower(u.LAST_) like #{pattern})
        and (#{role} = '' or exists (
              select 1 from ACT_ID_MEMBERSHIP m
               where m.USER_ID_ = u.ID_ and (m.GROUP_ID_ = #{role} or m.GROUP_ID_ like #{offices})))
      """;

  private record Membership(String account, Office office) {}

  private final IdentityService identity;
  private final JdbcClient jdbc;

  AccountSearch(IdentityService identity, JdbcClient jdbc) {
    this.identity = identity;
    this.jdbc = jdbc;
  }

  Page<User> find(String text, Role role, Pageable page) {
    List<User> users =
        narrowed("select u.*" + FOUND + " order by u.ID_", text, role)
            .listPage((int) page.getOffset(), page.getPageSize());
    return new PageImpl<>(users, page, narrowed("select count(*)" + FOUND, text, role).count());
  }

  /** The offices of several accounts at once; those that hold none aren't in it. */
  Map<String, Set<Office>> offices(Collection<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : jdbc
            .sql("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ in (:accounts)")
            .param("accounts", accounts)
            .query(AccountSearch::membership)
            .list()
            .stream()
            .flatMap(Optional::stream)
            .collect(groupingBy(Membership::account, mapping(Membership::office, toSet())));
  }

  private static Optional<Membership> membership(ResultSet row, int index) throws SQLException {
    String account = row.getString("USER_ID_");
    return Office.parse(row.getString("GROUP_ID_")).map(office -> new Membership(account, office));
  }

  private NativeUserQuery narrowed(String sql, String text, Role role) {
    String words = StringUtils.stripToEmpty(text).toLowerCase();
    String code = role == null ? "" : role.code();
    return identity
        .createNativeUserQuery()
        .sql(sql)
        .parameter("text", words)
        .parameter("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .parameter("role", code)
        .parameter("offices", code + "-%");
  }
}
