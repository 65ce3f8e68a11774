package org.liangqu.eligibility;

import org.liangqu.identity.Office;
import org.liangqu.proposal.ProposalSummary;

/**
 * A finding was passed by an officer (已豁免).
 *
 * @param by the office that passed it
 */
public record FindingOverridden(ProposalSummary proposal, Finding finding, Office by) {}
