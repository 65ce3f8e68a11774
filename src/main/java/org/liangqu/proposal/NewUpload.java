package org.liangqu.proposal;

/**
 * A file that is going to come in pieces.
 *
 * @param size in bytes
 * @param fingerprint by which the sender knows the same file again
 */
public record NewUpload(AttachmentLabel label, long size, String fingerprint) {}
