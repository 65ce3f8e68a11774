package org.liangqu.review;

import java.util.UUID;

/** An expert handed in the scores; which ones stays with the panel. */
public record ExpertScored(UUID proposalId, int round, String expertId) {}
