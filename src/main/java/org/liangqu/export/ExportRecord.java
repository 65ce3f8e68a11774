package org.liangqu.export;

import java.time.Instant;

/**
 * One file that left (导出记录).
 *
 * @param rows 0 for what is no table
 * @param size in bytes
 * @param sha256 of the file, lower-case hexadecimal
 */
public record ExportRecord(
    String what,
    String fileName,
    String query,
    long rows,
    long size,
    String sha256,
    String personId,
    String personName,
    Instant at) {}
