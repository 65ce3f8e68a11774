package org.liangqu.review;

/**
 * An answer as a form hands it in, unchecked.
 *
 * @param answer name of an {@link ItemAnswer}
 * @param comment at least four characters for a NO, at most 500
 */
public record GivenAnswer(String itemId, String answer, String comment) {}
