package org.liangqu.reconsideration;

import java.time.Instant;
import org.liangqu.proposal.LastOutcome;
import org.liangqu.proposal.ProposalSummary;

/**
 * What a reader may know of a rejection and its reconsideration, and do now.
 *
 * @param rejection null where the proposal isn't rejected
 * @param due by when the unit may ask; null while the calendar that counts isn't published
 * @param obstacle why nobody can ask, in Chinese; null where the unit can
 * @param reconsideration null where there is none, or none that the reader may see
 */
public record ReconsiderationCase(
    ProposalSummary proposal,
    LastOutcome rejection,
    Instant due,
    String obstacle,
    Reconsideration reconsideration,
    boolean mayWrite,
    boolean maySend,
    boolean mayWithdraw) {}
