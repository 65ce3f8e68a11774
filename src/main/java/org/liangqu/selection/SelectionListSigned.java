package org.liangqu.selection;

import java.util.UUID;

/** The bureau's leader signed a list. */
public record SelectionListSigned(
    UUID listId, String listNumber, String bureauCode, String drafterId, String signerId) {}
