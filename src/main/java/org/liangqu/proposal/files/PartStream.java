package org.liangqu.proposal.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A stored piece, opened when it is its turn: a file may have many. */
public final class PartStream extends InputStream {

  private final AttachmentStore store;
  private final UUID id;
  private InputStream content;

  public PartStream(AttachmentStore store, UUID id) {
    this.store = store;
    this.id = id;
  }

  private InputStream content() throws IOException {
    if (content == null) {
      content = store.open(id).getInputStream();
    }
    return content;
  }

  @Override
  public int read() throws IOException {
    return content().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return content().read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.close();
    }
  }
}
