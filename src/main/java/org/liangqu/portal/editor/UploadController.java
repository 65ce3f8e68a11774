package org.liangqu.portal.editor;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.NewUpload;
import org.liangqu.proposal.UploadProgress;
import org.liangqu.proposal.Uploads;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files in pieces by the tus protocol 1.0 (core, creation, termination). With the last piece the
 * file is looked through; what is refused is told then, and the upload is gone.
 */
@Hidden
@RestController
@RequestMapping("/proposals/{id}/edit/uploads")
class UploadController {

  static final String OFFSET = "Upload-Offset";
  static final String LENGTH = "Upload-Length";
  static final String METADATA = "Upload-Metadata";
  static final String PIECE = "application/offset+octet-stream";

  private static final String VERSION = "Tus-Resumable";
  private static final String VERSION_1 = "1.0.0";

  private final Uploads uploads;

  UploadController(Uploads uploads) {
    this.uploads = uploads;
  }

  @PostMapping
  ResponseEntity<Void> start(
      @PathVariable UUID id,
      @RequestHeader(LENGTH) long size,
      @RequestHeader(METADATA) String metadata) {
    Map<String, String> said = read(metadata);
    FileLabel label =
        new FileLabel(
            kind(said.get("kind")),
            said.get("fiscalYear"),
            said.get("owner"),
            said.get("achievement"));
    UploadProgress upload =
        uploads.start(
            id,
            new NewUpload(
                label.toLabel(said.get("filename")), size, said.getOrDefault("fingerprint", "")));
    URI place = URI.create("/proposals/%s/edit/uploads/%s".formatted(id, upload.id()));
    return ResponseEntity.created(place).header(VERSION, VERSION_1).header(OFFSET, "0").build();
  }

  private static AttachmentKind kind(String name) {
    return Stream.of(AttachmentKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Pairs of a key and its value in Base64, separated by commas. */
  private static Map<String, String> read(String metadata) {
    Map<String, String> said = new HashMap<>();
    for (String pair : metadata.split(",")) {
      String[] parts = pair.strip().split(" ", 2);
      try {
        byte[] value = Base64.getDecoder().decode(parts.length == 2 ? parts[1].strip() : "");
        said.put(parts[0], new String(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw Refusal.invalid("upload-metadata", "上传请求的文件说明有误，请刷新页面后再上传");
      }
    }
    return said;
  }

  @RequestMapping(path = "/{uploadId}", method = RequestMethod.HEAD)
  ResponseEntity<Void> progress(@PathVariable UUID id, @PathVariable UUID uploadId) {
    UploadProgress upload = uploads.find(id, uploadId);
    return ResponseEntity.ok()
        .header(VERSION, VERSION_1)
        .header(OFFSET, Long.toString(upload.received()))
        .header(LENGTH, Long.toString(upload.size()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @PatchMapping(path = "/{uploadId}", consumes = PIECE)
  ResponseEntity<Void> append(
      @PathVariable UUID id,
      @PathVariable UUID uploadId,
      @RequestHeader(OFFSET) long offset,
      InputStream piece) {
    UploadProgress upload = uploads.append(id, uploadId, offset, piece);
    return ResponseEntity.noContent()
        .header(VERSION, VERSION_1)
        .header(OFFSET, Long.toString(upload.received()))
        .build();
  }

  @DeleteMapping("/{uploadId}")
  ResponseEntity<Void> cancel(@PathVariable UUID id, @PathVariable UUID uploadId) {
    uploads.cancel(id, uploadId);
    return ResponseEntity.noContent().header(VERSION, VERSION_1).build();
  }
}
