package org.liangqu.proposal;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liangqu.shared.CreditCodes;
import org.liangqu.shared.TableColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Many submitted proposals in little time: copies of one in the database, each of a unit of its own
 * and with funds of its own, in 万元, all parts of which add up.
 */
public final class ProposalCopies {

  private static final String OWN_CODE =
      ", '%1$s', case when o.%1$s = c.original_code then c.code else o.%1$s end";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  public ProposalCopies(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * @param firstCode the first of the seeds of the copies' credit codes
   * @param funds what the copy asks for, by its place from 0
   */
  public void make(
      ProposalSummary original, int number, int firstCode, IntFunction<BigDecimal> funds) {
    transaction.executeWithoutResult(
        status -> {
          name(original, number, firstCode, funds);
          copyUnitAndProposal(original);
          copyForm();
          copyAttachments();
          jdbc.sql(
                  """
                  update proposal_version set submitted_at = now(), submitted_by = 'copy'
                  where id in (select version_id from copy)""")
              .update();
        });
  }

  private void name(
      ProposalSummary original, int number, int firstCode, IntFunction<BigDecimal> funds) {
    jdbc.sql(
            """
            create temporary table copy on commit drop as
            select :first + place serial, code, funds, p.lead_credit_code original_code,
              gen_random_uuid() unit_id, gen_random_uuid() proposal_id,
              gen_random_uuid() version_id, v.id original, v.proposal_id original_proposal
            from unnest(:codes::text[], :funds::numeric[]) with ordinality as c (code, funds, place)
            join proposal p on p.id = :id
            join proposal_version v on v.proposal_id = p.id and v.number = p.version""")
        .param("first", firstCode)
        .param("codes", strings(number, at -> CreditCodes.generate(firstCode + at).value()))
        .param("funds", strings(number, at -> funds.apply(at).toPlainString()))
        .param("id", original.id())
        .update();
    jdbc.sql("create index on copy (original)").update();
    jdbc.sql("analyze copy").update();
  }

  private static String[] strings(int number, IntFunction<String> each) {
    return IntStream.range(0, number).mapToObj(each).toArray(String[]::new);
  }

  private void copyUnitAndProposal(ProposalSummary original) {
    copy("unit", "id", original.unitId(), "'id', c.unit_id, 'credit_code', c.code");
    copy(
        "proposal",
        "id",
        original.id(),
        """
        'id', c.proposal_id, 'unit_id', c.unit_id, 'lead_credit_code', c.code,
        'requested_funds', c.funds, 'number', o.number || '-' || c.serial""");
    copy(
        "proposal_version",
        "proposal_id",
        original.id(),
        """
        'id', c.version_id, 'proposal_id', c.proposal_id, 'submitted_at', null,
        'submitted_by', null, 'requested_funds', c.funds, 'self_raised_funds', 2 * c.funds""");
  }

  private void copyForm() {
    copyPart("indicator", "'version_id', c.version_id");
    copyPart("achievement", "'version_id', c.version_id");
    copyPart("participant", "'version_id', c.version_id" + OWN_CODE.formatted("credit_code"));
    copyPart("recipient", "'version_id', c.version_id" + OWN_CODE.formatted("credit_code"));
    copyPart(
        "yearly_payment",
        """
        'version_id', c.version_id,
        'requested', case when o.position = 0 then c.funds else 0 end""");
    copyPart(
        "subproject",
        """
        'version_id', c.version_id,
        'requested_funds', case when o.main then c.funds else 0 end,
        'self_raised_funds', case when o.main then 2 * c.funds else 0 end"""
            + OWN_CODE.formatted("lead_credit_code"));
  }

  private void copyPart(String part, String changes) {
    insert("proposal_" + part, "o.version_id = c.original", changes);
  }

  private void copy(String table, String key, UUID original, String changes) {
    insert(table, "o.%s = '%s'".formatted(key, original), changes);
  }

  private void insert(String table, String join, String changes) {
    jdbc.sql(
            """
            insert into %1$s (%4$s) select %5$s from copy c join %1$s o on %2$s
            cross join lateral jsonb_populate_record(o, jsonb_build_object(%3$s)) n"""
                .formatted(
                    table,
                    join,
                    changes,
                    TableColumns.of(jdbc, table, ""),
                    TableColumns.of(jdbc, table, "n.")))
        .update();
  }

  private void copyAttachments() {
    jdbc.sql(
            """
            insert into attachment select n.* from copy c
            join version_attachment l on l.version_id = c.original
            join attachment o on o.id = l.attachment_id
            cross join lateral jsonb_populate_record(o, jsonb_build_object(
              'id', md5(c.version_id::text || o.id)::uuid, 'proposal_id', c.proposal_id%s)) n"""
                .formatted(OWN_CODE.formatted("owner_credit_code")))
        .update();
    jdbc.sql(
            """
            insert into version_attachment
            select c.version_id, md5(c.version_id::text || l.attachment_id)::uuid
            from copy c join version_attachment l on l.version_id = c.original""")
        .update();
  }
}
