package org.liangqu.organization.web;

import java.nio.charset.StandardCharsets;
import org.liangqu.organization.RegisterFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;

/** Always as a download: what was uploaded is never shown as a page of ours. */
final class RegisterDownloads {

  private RegisterDownloads() {}

  static ResponseEntity<byte[]> of(RegisterFile file) {
    return ResponseEntity.ok()
        .contentType(
            MediaTypeFactory.getMediaType(file.name()).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file.content());
  }
}
