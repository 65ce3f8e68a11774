package org.liangqu.portal.visitors;

import org.liangqu.directory.Park;

/**
 * A park, and the offices that its proposals go through.
 *
 * @param bureau the name of the prefecture's bureau
 * @param recommender the name of the recommending unit
 * @param changeable whether the reader keeps the park's contact
 */
public record ParkOffice(Park park, String bureau, String recommender, boolean changeable) {}
