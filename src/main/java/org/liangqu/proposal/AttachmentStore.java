package org.liangqu.proposal;

import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of attachments are kept, by the attachment's id. */
interface AttachmentStore {

  /** What was stored. */
  record Stored(long size, String sha256) {}

  /**
   * @throws org.liangqu.shared.Refusal where the content is empty or larger than allowed
   */
  Stored store(UUID id, InputStream content);

  /** Whoever asks closes the stream. */
  InputStream open(UUID id);

  /** Does nothing where there is no such file. */
  void delete(UUID id);
}
