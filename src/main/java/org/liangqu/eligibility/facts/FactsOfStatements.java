package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Participant;

/** Whose statements of the previous fiscal year are attached (clause 四.3). */
final class FactsOfStatements {

  private FactsOfStatements() {}

  static Map<String, Object> of(ProposalCase file) {
    Predicate<Attachment> ownedByLead =
        attachment ->
            !Facts.stated(attachment.ownerCreditCode())
                || file.isLead(attachment.ownerCreditCode());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("balanceSheet", has(file, AttachmentKind.BALANCE_SHEET, ownedByLead));
    facts.put("incomeStatement", has(file, AttachmentKind.INCOME_STATEMENT, ownedByLead));
    facts.put("profitDistribution", has(file, AttachmentKind.PROFIT_DISTRIBUTION, ownedByLead));
    facts.put("auditReport", has(file, AttachmentKind.AUDIT_REPORT, ownedByLead));
    return facts;
  }

  /** A joint enterprise's statements carry its credit code. */
  static Map<String, Object> of(Participant enterprise, ProposalCase file) {
    Predicate<Attachment> owned =
        attachment ->
            Facts.stated(enterprise.creditCode())
                && enterprise.creditCode().equals(attachment.ownerCreditCode());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(
        "enterpriseName", Facts.stated(enterprise.name()) ? enterprise.name().strip() : "未填写名称的企业");
    facts.put("jointBalanceSheet", has(file, AttachmentKind.BALANCE_SHEET, owned));
    facts.put("jointIncomeStatement", has(file, AttachmentKind.INCOME_STATEMENT, owned));
    facts.put("jointProfitDistribution", has(file, AttachmentKind.PROFIT_DISTRIBUTION, owned));
    return facts;
  }

  private static boolean has(ProposalCase file, AttachmentKind kind, Predicate<Attachment> ofUnit) {
    Integer year = file.call().previousFiscalYear();
    return file.dossier().attachments().stream()
        .filter(attachment -> attachment.kind() == kind)
        .filter(attachment -> year.equals(attachment.fiscalYear()))
        .anyMatch(ofUnit);
  }
}
