package org.liangqu.proposal.hints;

/**
 * Something to look at once more (提示).
 *
 * @param field the member of the form, as in the JSON of {@code /api}
 */
public record Hint(String field, String message) {}
