package org.liangqu.proposal;

import java.io.InputStream;

/** A stored file's description and its bytes; whoever takes it closes the stream. */
public record AttachmentContent(Attachment attachment, InputStream content) {}
