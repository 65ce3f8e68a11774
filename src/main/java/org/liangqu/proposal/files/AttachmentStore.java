package org.liangqu.proposal.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;

/** Where the bytes of files are kept; what is stored never changes. */
public interface AttachmentStore {

  /**
   * Keeps all of it or nothing.
   *
   * @param content that can be read more than once
   */
  void store(UUID id, Resource content);

  /**
   * What can be read again and again.
   *
   * @throws org.liangqu.shared.Refusal where there is no such file
   */
  Resource open(UUID id);

  /** Does nothing where there is no such file. */
  void delete(UUID id);

  /** Names all that was stored before that time, a batch at a time. */
  void eachStoredBefore(Instant time, Consumer<List<UUID>> batches);
}
