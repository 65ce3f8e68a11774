package org.liangqu.proposal;

/** The landmark outcome (标志性创新成果). */
public record Landmark(String statement, LandmarkLevel level) {}
