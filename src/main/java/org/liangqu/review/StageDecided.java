package org.liangqu.review;

/** A person decided on a proposal at a stage. */
public record StageDecided(Decision decision) {}
