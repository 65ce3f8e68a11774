package org.liangqu.review;

import java.util.UUID;

/** An expert accepted, declined or keeps out. */
public record InvitationAnswered(
    UUID proposalId, int round, String expertId, InvitationAnswer answer, String reason) {}
