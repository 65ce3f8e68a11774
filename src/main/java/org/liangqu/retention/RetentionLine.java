package org.liangqu.retention;

/**
 * A rule as the administrators' page shows it.
 *
 * @param due how many have passed their time and wait to be cleared
 * @param last the last clearing, null before the first
 */
public record RetentionLine(
    String key, String what, String keeps, String why, long due, RetentionRun last) {}
