package org.liangqu.selection;

import java.util.UUID;

/** A list was handed to the bureau's leader for signature. */
public record SelectionListDrafted(UUID listId, String listNumber, String bureauCode) {}
