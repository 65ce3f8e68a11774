package org.liangqu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * Makes files that leave the system. Each is on record before its first byte is sent; who may have
 * it is for the caller to check.
 */
@Service
public class Exports {

  private final ExportRecords records;
  private final Access access;
  private final Clock clock;

  Exports(ExportRecords records, Access access, Clock clock) {
    this.records = records;
    this.access = access;
    this.clock = clock;
  }

  /** A new file, which says who made it. */
  public ExportedFile make(Export export, ExportContent content) {
    Authorship author = author(export);
    try {
      Path file = Files.createTempFile("export-", null);
      try {
        return written(export, author, content, file);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExportedFile written(Export export, Authorship author, ExportContent content, Path file)
      throws IOException {
    MessageDigest digest = sha256();
    long rows;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      rows = content.write(author, out);
    }
    long size = Files.size(file);
    records.add(record(export, author, rows, size, digest.digest()));
    return new ExportedFile(export, file, size);
  }

  /** A file that is kept leaves as it is: its hash is what it is known by. */
  public void handOut(Export export, byte[] content) {
    Authorship author = author(export);
    records.add(record(export, author, 0, content.length, sha256().digest(content)));
  }

  private Authorship author(Export export) {
    Person person = access.person();
    return new Authorship(person.id(), person.name(), clock.instant(), export.query());
  }

  private static ExportRecord record(
      Export export, Authorship author, long rows, long size, byte[] hash) {
    return new ExportRecord(
        export.what(),
        export.fileName(),
        export.query(),
        rows,
        size,
        HexFormat.of().formatHex(hash),
        author.personId(),
        author.personName(),
        author.at());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The exports on record, newest first.
   *
   * @param text part of what, who, the query or the hash; null for all
   * @throws org.liangqu.shared.Refusal FORBIDDEN for anybody but auditors
   */
  public Page<ExportRecord> search(String text, Pageable page) {
    access.require(Act.READ_EXPORTS);
    return records.search(text, page);
  }
}
