package org.liangqu.identity;

import java.time.LocalDate;

/**
 * What an auditor looks for among the sign-ins; null doesn't narrow.
 *
 * @param account the whole account
 * @param from the first day, in Beijing
 * @param to the last day, in Beijing
 */
public record SignInSearch(String account, SignInKind kind, LocalDate from, LocalDate to) {}
