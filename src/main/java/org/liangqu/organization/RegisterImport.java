package org.liangqu.organization;

import java.time.Instant;
import java.util.UUID;

/** A list that was imported into a register: which file, by whom, when. */
public record RegisterImport(
    UUID id,
    RegisterKind register,
    String fileName,
    long size,
    String sha256,
    RegisterCounts counts,
    String importedBy,
    String importedByName,
    Instant importedAt) {}
