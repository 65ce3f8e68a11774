package org.liangqu.selection;

import java.util.UUID;

/**
 * A bureau's list was opened.
 *
 * @param proposals how many were gathered
 * @param byDeadline whether the bureau's deadline opened it, not one of its officers
 */
public record SelectionListOpened(
    UUID listId, String listNumber, String bureauCode, int proposals, boolean byDeadline) {}
