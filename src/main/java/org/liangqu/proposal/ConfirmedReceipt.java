package org.liangqu.proposal;

import java.time.Instant;

/** All that strangers are told of a receipt that is valid (有效). */
public record ConfirmedReceipt(String number, int version, Instant submittedAt) {}
