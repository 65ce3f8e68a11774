package org.liangqu.review;

/**
 * A condition of the guide that is for a person's judgement, not for a table's (审查要点).
 *
 * @param clause the guide's clause, such as {@code 二(一)2}
 */
public record ChecklistItem(String id, String clause, String question) {}
