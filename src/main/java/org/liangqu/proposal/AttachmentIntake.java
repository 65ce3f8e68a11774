package org.liangqu.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.FileInspector;
import org.liangqu.proposal.files.Inspected;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.proposal.files.VirusScanner;
import org.liangqu.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: counts and digests it on the way, looks what it is, has it scanned, stores it.
 */
@Component
class AttachmentIntake {

  static final int MAX_MEGABYTES = 50;
  static final long MAX_SIZE = MAX_MEGABYTES * 1024L * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentIntake.class);
  private static final int BUFFER = 64 * 1024;

  private final FileInspector inspector;
  private final VirusScanner scanner;
  private final AttachmentStore store;

  AttachmentIntake(FileInspector inspector, VirusScanner scanner, AttachmentStore store) {
    this.inspector = inspector;
    this.scanner = scanner;
    this.store = store;
  }

  ReceivedFile receive(String fileName, InputStream content) {
    try {
      Path temporary = Files.createTempFile("attachment-", null);
      try {
        String sha256 = write(temporary, content);
        Inspected inspected = inspector.inspect(temporary, fileName);
        return store(temporary, sha256, inspected, scanned(temporary, fileName));
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Path file, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read; (read = content.read(buffer)) >= 0; ) {
        size += read;
        requireSize(size);
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) {
      throw Refusal.invalid("attachment-empty", "文件是空的，请重新选择");
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static void requireSize(long size) {
    if (size > MAX_SIZE) {
      throw Refusal.invalid(
          "attachment-too-large", "文件超过%d MB，请压缩或拆分后再上传".formatted(MAX_MEGABYTES));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private ScanState scanned(Path file, String fileName) {
    VirusScanner.Verdict verdict = scanner.scan(file);
    if (verdict.state() == ScanState.INFECTED) {
      LOG.warn("A file to attach was refused, since it holds the virus {}", verdict.virus());
      throw Refusal.invalid(
          "attachment-infected",
          "“%s”中发现病毒（%s），没有保存。请在本机查杀后换一份干净的文件".formatted(fileName, verdict.virus()));
    }
    return verdict.state();
  }

  private ReceivedFile store(Path file, String sha256, Inspected inspected, ScanState scan)
      throws IOException {
    UUID contentId = UUID.randomUUID();
    long size = Files.size(file);
    store.store(contentId, new FileSystemResource(file));
    return new ReceivedFile(contentId, inspected.type(), size, sha256, scan, inspected.facts());
  }
}
