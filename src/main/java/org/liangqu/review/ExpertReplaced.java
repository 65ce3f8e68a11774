package org.liangqu.review;

import java.util.UUID;

/** An expert is invited in place of one who declined. */
public record ExpertReplaced(UUID proposalId, int round, String declinedId, String replacementId) {}
