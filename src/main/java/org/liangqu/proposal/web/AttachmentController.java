package org.liangqu.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentContent;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/proposals/{id}/attachments")
@Tag(name = "附件")
class AttachmentController {

  private final Attachments attachments;

  AttachmentController(Attachments attachments) {
    this.attachments = attachments;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "上传附件（不超过50 MB）")
  ResponseEntity<Attachment> attach(
      @PathVariable UUID id,
      @RequestPart MultipartFile file,
      @RequestParam AttachmentKind kind,
      @RequestParam(required = false) Integer fiscalYear,
      @RequestParam(required = false) String ownerCreditCode,
      @RequestParam(required = false) String achievementKey)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      Attachment attachment =
          attachments.attach(
              id,
              new NewAttachment(
                  kind,
                  fiscalYear,
                  ownerCreditCode,
                  achievementKey,
                  file.getOriginalFilename(),
                  content));
      return ResponseEntity.created(
              URI.create("/api/proposals/%s/attachments/%s".formatted(id, attachment.id())))
          .body(attachment);
    }
  }

  /** Always as a download: what others uploaded is never shown as a page of ours. */
  @GetMapping("/{attachmentId}")
  @Operation(summary = "下载附件")
  ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID attachmentId) {
    AttachmentContent file = attachments.download(id, attachmentId);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.attachment().fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(file.attachment().mediaType()))
        .eTag(file.attachment().sha256())
        .body(file.content());
  }

  @DeleteMapping("/{attachmentId}")
  @Operation(summary = "移除附件；已提交的版本仍保留")
  ResponseEntity<Void> detach(@PathVariable UUID id, @PathVariable UUID attachmentId) {
    attachments.detach(id, attachmentId);
    return ResponseEntity.noContent().build();
  }
}
