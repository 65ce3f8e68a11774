package org.liangqu.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.KeptFiles;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.proposal.files.VirusScanner;
import org.liangqu.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is done for files while nobody asks: scanned later, cleared away. */
@Component
class AttachmentCare {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentCare.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Limit AT_ONCE = Limit.of(50);

  private final AttachmentRepository attachments;
  private final AttachmentStore store;
  private final VirusScanner scanner;
  private final UploadStore uploads;
  private final Uploads pieces;
  private final List<KeptFiles> others;
  private final TransactionOperations transaction;
  private final Clock clock;

  AttachmentCare(
      AttachmentRepository attachments,
      AttachmentStore store,
      VirusScanner scanner,
      UploadStore uploads,
      Uploads pieces,
      List<KeptFiles> others,
      TransactionOperations transaction,
      Clock clock) {
    this.attachments = attachments;
    this.store = store;
    this.scanner = scanner;
    this.uploads = uploads;
    this.pieces = pieces;
    this.others = others;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Has the files scanned that came while the scanner was away. */
  void scanWaiting() {
    for (AttachmentEntity file : attachments.in(ScanState.PENDING, AT_ONCE)) {
      try {
        mark(file, scan(file.contentId()));
      } catch (Refusal lost) {
        LOG.error("Attachment {} waits for the scanner and isn't in the store", file.id());
      }
    }
  }

  private void mark(AttachmentEntity file, VirusScanner.Verdict verdict) {
    if (verdict.state() == ScanState.INFECTED) {
      LOG.warn("Attachment {} holds the virus {}", file.id(), verdict.virus());
    }
    transaction.executeWithoutResult(status -> attachments.mark(file.contentId(), verdict.state()));
  }

  private VirusScanner.Verdict scan(UUID contentId) {
    try {
      Path copy = Files.createTempFile("scan-", null);
      try (InputStream content = store.open(contentId).getInputStream()) {
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        return scanner.scan(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets uploads that nobody has gone on with for a day. */
  void clearUploads() {
    uploads.untouchedSince(clock.instant().minus(KEPT)).forEach(pieces::discard);
  }

  /** Deletes what was stored and never referred to, such as by a node that died in between. */
  void sweep() {
    sweep(clock.instant().minus(KEPT));
  }

  void sweep(Instant storedBefore) {
    store.eachStoredBefore(storedBefore, contents -> orphansAmong(contents).forEach(store::delete));
  }

  private Set<UUID> orphansAmong(List<UUID> contents) {
    Set<UUID> orphans = new HashSet<>(uploads.orphansAmong(contents));
    others.forEach(other -> orphans.removeAll(other.among(contents)));
    return orphans;
  }
}
