package org.liangqu.proposal;

import org.springframework.core.io.Resource;

/** A stored file's description and its bytes. */
public record AttachmentContent(Attachment attachment, Resource content) {}
