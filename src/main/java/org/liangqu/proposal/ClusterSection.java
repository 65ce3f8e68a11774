package org.liangqu.proposal;

/** What only type 一 states. */
public record ClusterSection(String industryProblem, String demonstration) {}
