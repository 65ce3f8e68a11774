package org.liangqu.proposal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liangqu.shared.Refusal;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Keeps files in a folder; a file appears there complete or not at all. */
class FolderAttachmentStore implements AttachmentStore {

  private static final int BATCH = 500;
  private static final String UNFINISHED = ".part";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path folder;

  FolderAttachmentStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void store(UUID id, Resource content) {
    Path target = path(id);
    try {
      Files.createDirectories(target.getParent());
      Path temporary = Files.createTempFile(target.getParent(), "upload-", UNFINISHED);
      try {
        try (InputStream bytes = content.getInputStream()) {
          Files.copy(bytes, temporary, StandardCopyOption.REPLACE_EXISTING);
        }
        force(temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is confirmed survives a power cut, as the database's rows do. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public Resource open(UUID id) {
    FileSystemResource file = new FileSystemResource(path(id));
    if (!file.exists()) {
      throw lost();
    }
    return file;
  }

  static Refusal lost() {
    return Refusal.notFound("attachment-lost", "附件文件不在附件库中，请联系系统管理员");
  }

  @Override
  public void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a crash left half written goes here, since nobody else knows of it. */
  @Override
  public void eachStoredBefore(Instant time, Consumer<List<UUID>> batches) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<UUID> batch = new ArrayList<>();
      for (Iterator<Path> all = files.filter(Files::isRegularFile).iterator(); all.hasNext(); ) {
        Path file = all.next();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
          take(file, batch);
        }
        if (batch.size() == BATCH || !all.hasNext()) {
          batches.accept(List.copyOf(batch));
          batch.clear();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(Path file, List<UUID> batch) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(UNFINISHED)) {
      Files.deleteIfExists(file);
    } else if (NAME.matcher(name).matches()) {
      batch.add(UUID.fromString(name));
    }
  }

  private Path path(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
