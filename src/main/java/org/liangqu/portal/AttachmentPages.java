package org.liangqu.portal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.liangqu.proposal.AttachmentContent;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.Proposals;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A proposal's files to look at and to take away. */
@Controller
@RequestMapping("/proposals/{id}/attachments/{attachmentId}")
class AttachmentPages {

  private final Attachments attachments;
  private final Proposals proposals;

  AttachmentPages(Attachments attachments, Proposals proposals) {
    this.attachments = attachments;
    this.proposals = proposals;
  }

  /** Always as a download: what others uploaded is never shown as a page of ours. */
  @GetMapping
  ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID attachmentId) {
    AttachmentContent file = attachments.download(id, attachmentId);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(file.attachment().fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .eTag(file.attachment().sha256())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(file.content());
  }

  @GetMapping("/preview")
  String preview(@PathVariable UUID id, @PathVariable UUID attachmentId, Model model) {
    model.addAttribute("preview", attachments.preview(id, attachmentId));
    model.addAttribute("summary", proposals.summary(id));
    return "dossier/preview";
  }

  /** A picture that was drawn here, so that nothing of the file itself reaches the browser. */
  @GetMapping(path = "/pages/{page}", produces = MediaType.IMAGE_JPEG_VALUE)
  ResponseEntity<byte[]> page(
      @PathVariable UUID id, @PathVariable UUID attachmentId, @PathVariable int page) {
    return ResponseEntity.ok()
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.IMAGE_JPEG)
        .body(attachments.picture(id, attachmentId, page));
  }
}
