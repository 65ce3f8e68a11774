package org.liangqu.proposal;

import java.util.UUID;

/** An open form was replaced as a whole, whichever of its fields that changed. */
public record ContentReplaced(UUID proposalId, ProposalContent before, ProposalContent after) {}
