package org.liangqu.proposal;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.ProposalType;

/**
 * That a version was received (提交回执).
 *
 * @param title as that version says it
 * @param submittedAt by the server's clock; receipts show it to the second
 * @param hash SHA-256 over the version's canonical form (校验码), in lower-case hexadecimal digits
 */
public record Receipt(
    UUID proposalId,
    UUID callId,
    String number,
    int version,
    ProposalType type,
    String title,
    String unitName,
    String unitCreditCode,
    Instant submittedAt,
    String submittedBy,
    String hash) {}
