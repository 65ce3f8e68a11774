package org.liangqu.review;

/** A panel's conclusion was recorded. */
public record ArgumentationRecorded(ArgumentationRecord argumentation) {}
