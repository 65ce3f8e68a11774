package org.liangqu.registration;

import java.time.Instant;
import java.util.UUID;

/** The scan of a licence (营业执照、事业单位法人证书等扫描件). */
public record LicenceScan(
    UUID id, String fileName, String mediaType, long size, String sha256, Instant uploadedAt) {}
