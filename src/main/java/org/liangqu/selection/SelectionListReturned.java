package org.liangqu.selection;

import java.util.UUID;

/** The bureau's leader sent a list back to be changed. */
public record SelectionListReturned(
    UUID listId, String listNumber, String bureauCode, String drafterId, String reason) {}
