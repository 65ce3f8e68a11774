package org.liangqu.call;

/** A type of project that is open to the units of a park (开放范围). */
public record Opening(ProposalType type, String parkCode) {}
