package org.liangqu.organization;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets transactions wait for one another that concern the same group of companies (母子公司). The locks
 * are the database's, so they hold between several nodes, and end with the transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GroupLock {

  /** The name of the lock on all parent links. */
  private static final String LINKS = "unit.parent_credit_code";

  private final JdbcClient jdbc;

  GroupLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * From here on nobody else holds the unit's group in the call, and no company joins the group or
   * connects it with another. To be taken before rows are locked, and before anything is read that
   * another holder may have changed.
   */
  public void hold(UUID callId, UUID unitId) {
    takeLinks("pg_advisory_xact_lock_shared");
    jdbc.sql(
            """
            with recursive ancestor (code) as (
              select credit_code from unit where id = :unitId
              union
              select u.parent_credit_code from unit u join ancestor a on u.credit_code = a.code
              where u.parent_credit_code is not null),
            root (code) as (
              select a.code from ancestor a
              order by exists (
                select from unit u
                where u.credit_code = a.code and u.parent_credit_code is not null), a.code
              limit 1)
            select pg_advisory_xact_lock(hashtextextended(:callId || ' ' || code, 0)) from root""")
        .param("unitId", unitId)
        .param("callId", callId.toString())
        .query((row, number) -> number)
        .list();
  }

  /** From here on parent links are this transaction's alone to add. */
  void holdLinks() {
    takeLinks("pg_advisory_xact_lock");
  }

  private void takeLinks(String lock) {
    jdbc.sql("select %s(hashtextextended(:links, 0))".formatted(lock))
        .param("links", LINKS)
        .query((row, number) -> number)
        .list();
  }
}
