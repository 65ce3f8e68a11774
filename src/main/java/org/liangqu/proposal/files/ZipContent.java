package org.liangqu.proposal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.liangqu.shared.Refusal;

/** A look into what is packed as a ZIP: office documents, and what only pretends to be one. */
final class ZipContent {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_INFLATED = 500L * 1024 * 1024;
  private static final String TYPES = "[Content_Types].xml";
  private static final int MAX_TYPES = 1024 * 1024;

  private final Set<String> names = new HashSet<>();
  private long inflated;
  private boolean declaresMacros;

  private ZipContent() {}

  /** Empty where it is some other archive. */
  static Optional<FileType> typeOf(Path file) {
    ZipContent content = new ZipContent();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      content.read(zip);
    } catch (ZipException | IllegalArgumentException e) {
      throw Refusal.invalid("attachment-corrupt", "文件已损坏或已加密，无法打开，请去掉密码并确认能正常打开后再上传");
    } catch (IOException e) {
      throw Refusal.invalid("attachment-corrupt", "文件已损坏，无法打开，请确认能正常打开后再上传");
    }
    return content.type();
  }

  /** Sizes that an archive states may lie, so all of it is unpacked, and counted. */
  private void read(ZipFile zip) throws IOException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      names.add(entry.getName());
      if (names.size() > MAX_ENTRIES) {
        throw bomb();
      }
      try (InputStream content = zip.getInputStream(entry)) {
        if (entry.getName().equals(TYPES)) {
          byte[] types = content.readNBytes(MAX_TYPES);
          inflated += types.length;
          declaresMacros = new String(types, StandardCharsets.UTF_8).contains("macroEnabled");
        }
        inflated += content.transferTo(new Counting());
      }
    }
  }

  private Optional<FileType> type() {
    if (names.contains("OFD.xml")) {
      return Optional.of(FileType.OFD);
    }
    if (!names.contains(TYPES)) {
      return Optional.empty();
    }
    if (declaresMacros || names.stream().anyMatch(ZipContent::isMacro)) {
      throw Refusal.invalid("attachment-macro", "Office文件中含有宏，不能上传，请另存为不含宏的DOCX或XLSX后再上传");
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(FileType.DOCX);
    }
    return names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
  }

  private static boolean isMacro(String name) {
    return name.endsWith("vbaProject.bin") || name.startsWith("xl/macrosheets/");
  }

  private static Refusal bomb() {
    return Refusal.invalid("attachment-bomb", "文件解压后过大，不能上传，请检查文件内容，拆分后再上传");
  }

  /** Keeps nothing, and ends what never ends. */
  private final class Counting extends OutputStream {

    private long written;

    @Override
    public void write(int one) {
      count(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count(length);
    }

    private void count(int length) {
      written += length;
      if (inflated + written > MAX_INFLATED) {
        throw bomb();
      }
    }
  }
}
