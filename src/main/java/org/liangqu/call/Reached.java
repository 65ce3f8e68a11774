package org.liangqu.call;

/** How many of something an order reaches, or has reached (涉及). */
public record Reached(String what, long count) {}
