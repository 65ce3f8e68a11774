package org.liangqu.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of what was submitted (提交回执), and whether one that somebody shows is valid. */
@Service
@Transactional(readOnly = true)
public class Receipts {

  private final ProposalRepository proposals;
  private final ProposalQueries queries;

  Receipts(ProposalRepository proposals, ProposalQueries queries) {
    this.proposals = proposals;
    this.queries = queries;
  }

  /**
   * @throws Refusal where the version wasn't submitted, or the person may not see the proposal
   */
  public Receipt of(UUID proposalId, int version) {
    Proposal proposal = queries.readable(proposalId);
    ProposalVersion submitted =
        proposal
            .submittedVersion(version)
            .orElseThrow(
                () -> Refusal.notFound("receipt-unknown", "第%d版没有提交过，没有回执".formatted(version)));
    ProposalSummary summary = proposal.summary();
    SubmittedVersion receipt = submitted.toSubmittedVersion();
    return new Receipt(
        summary.id(),
        summary.callId(),
        summary.number(),
        version,
        summary.type(),
        submitted.title(),
        summary.unitName(),
        summary.leadCreditCode(),
        receipt.submittedAt(),
        receipt.submittedBy(),
        receipt.hash());
  }

  /**
   * For whoever was shown a receipt, whether they may see the proposal or not.
   *
   * @return nothing where the receipt isn't one of ours, or doesn't belong to that number
   */
  public Optional<ConfirmedReceipt> check(String number, String hash) {
    String known = hash.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return proposals
        .findByNumber(number.strip().toUpperCase(Locale.ROOT))
        .flatMap(
            proposal ->
                proposal.submittedVersions().stream()
                    .filter(version -> version.hash().equals(known))
                    .findFirst()
                    .map(
                        version ->
                            new ConfirmedReceipt(
                                proposal.summary().number(),
                                version.number(),
                                version.submittedAt())));
  }
}
