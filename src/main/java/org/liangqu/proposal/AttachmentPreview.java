package org.liangqu.proposal;

/**
 * What can be shown of a file without opening it.
 *
 * @param pages 0 for what can only be downloaded
 */
public record AttachmentPreview(Attachment attachment, int pages) {}
