package org.liangqu.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process off the same data folder. */
record FolderLock(FileChannel channel, FileLock lock) {

  static FolderLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new IllegalStateException(
          "数据文件夹 "
              + folder
              + " 正被另一个正在运行的实例使用。请先停止该实例，或用 LIANGQU_DATABASE_FOLDER 指定其他文件夹。"
              + " (The data folder is in use by another running instance.)");
    }
    return new FolderLock(channel, lock);
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void close() throws IOException {
    lock.release();
    channel.close();
  }
}
