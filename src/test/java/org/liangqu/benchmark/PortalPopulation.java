package org.liangqu.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.TableColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many proposals of many units in little time: copies of the demonstration's own, with all their
 * versions, files, judgements, messages and process history.
 */
final class PortalPopulation {

  private static final int PROPOSALS_OF_A_UNIT = 20;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  PortalPopulation(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * @param proposals how many there are afterwards, about
   */
  void settle(int proposals) {
    transaction.executeWithoutResult(
        status -> {
          // Copies of what is frozen, and of what refers to copies that come later.
          run("set local session_replication_role = replica");
          run(
              "create function copied(text, bigint) returns uuid immutable language sql"
                  + " return md5($1 || '-' || $2)::uuid");
          units(Math.max(1, proposals / PROPOSALS_OF_A_UNIT));
          copies(Math.max(1, proposals / originals()));
        });
    run("vacuum analyze");
  }

  private int originals() {
    return jdbc.sql("select count(*) from proposal").query(Integer.class).single();
  }

  private void units(int number) {
    run("create table unit_copy (position bigint primary key, credit_code text, id uuid)");
    List<String> codes =
        IntStream.range(0, number)
            .mapToObj(i -> CreditCode.withCheckCharacter("9165010%010d".formatted(i)).value())
            .toList();
    jdbc.sql(
            "insert into unit_copy select o - 1, code, gen_random_uuid()"
                + " from unnest(:codes) with ordinality as given (code, o)")
        .param("codes", codes.toArray(String[]::new))
        .update();
    run(
        """
        insert into unit select n.* from unit_copy c
        cross join lateral (select * from unit order by credit_code
                            offset c.position % (select count(*) from unit) limit 1) o
        cross join lateral jsonb_populate_record(null::unit, to_jsonb(o) || jsonb_build_object(
          'id', c.id, 'credit_code', c.credit_code, 'name', o.name || c.position,
          'parent_credit_code', null)) n""");
  }

  private void copies(int each) {
    proposals(each);
    copy("proposal_version", "", each, key("id") + ", " + key("proposal_id"));
    for (String table :
        List.of(
            "yearly_payment",
            "participant",
            "subproject",
            "indicator",
            "recipient",
            "achievement")) {
      copy("proposal_" + table, "", each, key("version_id"));
    }
    copy("proposal_author", "", each, key("proposal_id"));
    copy("attachment", "", each, key("id") + ", " + key("proposal_id"));
    copy("version_attachment", "", each, key("version_id") + ", " + key("attachment_id"));
    copy("judgement", "overriding user value", each, key("id") + ", " + key("proposal_id"));
    copy("judged_table", "", each, key("judgement_id"));
    copy("finding", "", each, key("id") + ", " + key("judgement_id"));
    copy(
        "inbox_message",
        "",
        each,
        key("id")
            + ", "
            + key("proposal_id")
            + ", 'sent_at', o.sent_at - k * interval '1 minute'"
            + ", 'read_at', case when k % 50 = 0 then o.read_at else o.sent_at end");
    copy("notification_subject", "", each, key("proposal_id") + ", 'number', o.number || '-' || k");
    String instance =
        Stream.of("id_", "root_proc_inst_id_", "proc_inst_id_")
            .map(PortalPopulation::key)
            .collect(Collectors.joining(", "));
    copy("act_hi_procinst", "", each, instance + ", 'business_key_', o.business_key_ || '-' || k");
    for (String table : List.of("act_hi_actinst", "act_hi_taskinst", "act_hi_varinst")) {
      copy(table, "", each, instance);
    }
  }

  /**
   * Most have ended. One in a hundred is of the unit that the original is of, and few of those are
   * under review: a group of companies may have no more than a handful.
   */
  private void proposals(int each) {
    run(
        """
        insert into proposal (%1$s) select %2$s from proposal o
        cross join generate_series(1, %3$d) k
        join unit_copy c on c.position = k %% (select count(*) from unit_copy)
        join unit u on u.id = case when k %% 100 = 0 then o.unit_id else c.id end
        cross join lateral jsonb_populate_record(o, jsonb_build_object(
          'id', copied(o.id::text, k), 'number', o.number || '-' || k,
          'unit_id', u.id, 'unit_name', u.name, 'lead_credit_code', u.credit_code,
          'title', o.title || '（' || k || '）',
          'created_at', o.created_at - k * interval '1 minute',
          'submitted_at', o.submitted_at - k * interval '1 minute',
          'status', case when k %% 1000 = 0 then o.status
                         when k %% 5 = 0 and (k %% 100 <> 0 or o.submitted_at is null) then o.status
                         when o.submitted_at is null then 'EXPIRED' else 'REJECTED' end)) n"""
            .formatted(
                TableColumns.of(jdbc, "proposal", ""),
                TableColumns.of(jdbc, "proposal", "n."),
                each));
  }

  private static String key(String column) {
    return "'%1$s', copied(o.%1$s::text, k)".formatted(column);
  }

  private void copy(String table, String how, int each, String changes) {
    run(
        """
        insert into %1$s %2$s select n.* from %1$s o
        cross join generate_series(1, %3$d) k
        cross join lateral jsonb_populate_record(o, jsonb_build_object(%4$s)) n"""
            .formatted(table, how, each, changes));
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }
}
