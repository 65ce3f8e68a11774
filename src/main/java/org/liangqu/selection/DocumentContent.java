package org.liangqu.selection;

/** A document with its content, to be handed out. */
public record DocumentContent(ListDocument document, byte[] content) {}
