package org.liangqu.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps attachments in a folder; a file appears there complete or not at all. */
@Component
class FolderAttachmentStore implements AttachmentStore {

  static final long MAX_SIZE = 50L * 1024 * 1024;

  private final Path folder;

  FolderAttachmentStore(@Value("${liangqu.attachments.folder:./data/attachments}") Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Stored store(UUID id, InputStream content) {
    Path target = path(id);
    try {
      Files.createDirectories(target.getParent());
      Path temporary = Files.createTempFile(target.getParent(), "upload-", ".part");
      try {
        Stored stored = write(temporary, content);
        force(temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        return stored;
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stored write(Path file, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] buffer = new byte[8192];
      long size = 0;
      for (int read; (read = content.read(buffer)) >= 0; ) {
        size += read;
        if (size > MAX_SIZE) {
          throw Refusal.invalid("attachment-too-large", "文件超过50 MB，请压缩或拆分后再上传");
        }
        out.write(buffer, 0, read);
      }
      if (size == 0) {
        throw Refusal.invalid("attachment-empty", "文件是空的，请重新选择");
      }
      return new Stored(size, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** What is confirmed survives a power cut, as the database's rows do. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public InputStream open(UUID id) {
    try {
      return Files.newInputStream(path(id));
    } catch (NoSuchFileException e) {
      throw Refusal.notFound("attachment-lost", "附件文件不在附件库中，请联系系统管理员");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
