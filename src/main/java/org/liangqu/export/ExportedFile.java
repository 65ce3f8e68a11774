package org.liangqu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that is on record and waits to be sent once. */
public final class ExportedFile {

  private final Export export;
  private final Path file;
  private final long size;

  ExportedFile(Export export, Path file, long size) {
    this.export = export;
    this.file = file;
    this.size = size;
  }

  /** The content, which is gone when the stream is closed. */
  public InputStream open() {
    try {
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Always a download, never shown as a page of ours. */
  public ResponseEntity<InputStreamResource> asDownload() {
    return ResponseEntity.ok()
        .contentType(export.mediaType())
        .contentLength(size)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(export.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(open()));
  }
}
