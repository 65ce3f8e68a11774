package org.liangqu.shared;

/**
 * One field of an input that was refused; {@code field} is its path in the JSON of {@code /api}.
 */
public record FieldProblem(String field, String message) {}
