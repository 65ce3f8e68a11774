package org.liangqu.workflow.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
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

  private final IdentityService identity;

  AccountSearch(IdentityService identity) {
    this.identity = identity;
  }

  Page<User> find(String text, Role role, Pageable page) {
    List<User> users =
        narrowed("select u.*" + FOUND + " order by u.ID_", text, role)
            .listPage((int) page.getOffset(), page.getPageSize());
    return new PageImpl<>(users, page, narrowed("select count(*)" + FOUND, text, role).count());
  }

  private NativeUserQuery narrowed(String sql, String text, Role role) {
    String words = text == null ? "" : text.strip().toLowerCase();
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
