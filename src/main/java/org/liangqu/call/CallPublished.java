package org.liangqu.call;

import java.util.UUID;

/** A call is public from now on, and its deadlines hold. */
public record CallPublished(UUID callId, int year) {}
