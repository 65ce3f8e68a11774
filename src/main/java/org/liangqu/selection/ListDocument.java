package org.liangqu.selection;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that was produced for a list (函件或清单文件).
 *
 * @param sha256 of the content, lower-case hexadecimal
 */
public record ListDocument(
    UUID id,
    UUID listId,
    DocumentKind kind,
    String fileName,
    long size,
    String sha256,
    Instant producedAt) {}
