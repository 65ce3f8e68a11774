package org.liangqu.registration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.FileInspector;
import org.liangqu.proposal.files.FileType;
import org.liangqu.proposal.files.PagePictures;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.proposal.files.VirusScanner;
import org.liangqu.shared.Refusal;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes scans in, and shows them (扫描件). */
@Component
public class LicenceScans {

  static final int MAX_MEGABYTES = 10;

  private static final int MAX_SIZE = MAX_MEGABYTES * 1024 * 1024;
  private static final int LONGEST_NAME = 150;
  private static final Set<FileType> ACCEPTED = Set.of(FileType.PDF, FileType.JPEG, FileType.PNG);
  private static final Pattern NAMED = Pattern.compile("(?i).+\\.(pdf|jpe?g|png)");

  private final FileInspector inspector;
  private final VirusScanner scanner;
  private final AttachmentStore store;
  private final PagePictures pictures;
  private final LicenceRecords records;

  LicenceScans(
      FileInspector inspector,
      VirusScanner scanner,
      AttachmentStore store,
      PagePictures pictures,
      LicenceRecords records) {
    this.inspector = inspector;
    this.scanner = scanner;
    this.store = store;
    this.pictures = pictures;
    this.records = records;
  }

  /**
   * Keeps a scan; one that no registration refers to is cleared away after a day.
   *
   * @throws Refusal INVALID for what is too large, no PDF, JPG or PNG by its content, or infected
   */
  @Transactional
  public LicenceScan receive(String fileName, InputStream content) {
    String name = shortened(fileName);
    if (!NAMED.matcher(name).matches()) {
      throw Refusal.invalid("licence-type", "扫描件须为 PDF、JPG 或 PNG 文件，请另存为其中一种后再上传");
    }
    try {
      byte[] bytes = content.readNBytes(MAX_SIZE + 1);
      requireSize(bytes.length);
      Path file = Files.createTempFile("licence-", null);
      try {
        Files.write(file, bytes);
        return keep(name, bytes, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSize(int size) {
    if (size > MAX_SIZE) {
      throw Refusal.invalid("licence-too-large", "扫描件超过 %d MB，请降低分辨率后再上传".formatted(MAX_MEGABYTES));
    }
    if (size == 0) {
      throw Refusal.invalid("licence-empty", "扫描件是空文件，请重新选择");
    }
  }

  private LicenceScan keep(String name, byte[] bytes, Path file) {
    FileType type = inspector.inspect(file, name).type();
    if (!ACCEPTED.contains(type)) {
      throw Refusal.invalid("licence-type", "扫描件须为 PDF、JPG 或 PNG 文件");
    }
    requireClean(file);
    UUID id = UUID.randomUUID();
    store.store(id, new FileSystemResource(file));
    return records.add(id, name, type.mediaType(), bytes.length, sha256(bytes));
  }

  private void requireClean(Path file) {
    ScanState state = scanner.scan(file).state();
    if (state == ScanState.INFECTED) {
      throw Refusal.invalid("licence-infected", "扫描件中发现病毒，没有保存，请换一份干净的文件");
    }
    if (state == ScanState.PENDING) {
      throw Refusal.conflict("licence-unscanned", "查毒服务暂时不可用，请几分钟后再上传，其余内容都已保留");
    }
  }

  public Optional<LicenceScan> find(UUID id) {
    return records.find(id);
  }

  LicenceContent content(UUID id) {
    return new LicenceContent(records.get(id), store.open(id));
  }

  LicencePreview preview(UUID id) {
    LicenceScan scan = records.get(id);
    return new LicencePreview(scan, pictures.pages(id, typeOf(scan)));
  }

  /**
   * @param page from 1
   */
  byte[] picture(UUID id, int page) {
    return pictures.picture(id, typeOf(records.get(id)), page);
  }

  private static FileType typeOf(LicenceScan scan) {
    return FileType.shown(scan.mediaType()).orElseThrow();
  }

  /** Without the folders that some browsers send along, and what no name should hold. */
  private static String shortened(String fileName) {
    String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
    String plain = name.replaceAll("\\p{Cntrl}", "").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
