package org.liangqu.selection.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.liangqu.selection.DocumentContent;
import org.liangqu.selection.ListDocument;
import org.liangqu.selection.SelectionLists;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a list's letter and workbook to those they concern. */
@RestController
class ListDocumentController {

  private final SelectionLists lists;

  ListDocumentController(SelectionLists lists) {
    this.lists = lists;
  }

  @GetMapping("/selection-lists/{listId}/documents/{documentId}")
  ResponseEntity<byte[]> download(@PathVariable UUID listId, @PathVariable UUID documentId) {
    DocumentContent found = lists.document(listId, documentId);
    ListDocument document = found.document();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.kind().mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.fileName()))
        .header("X-Content-Type-Options", "nosniff")
        .body(found.content());
  }

  private static String attachment(String fileName) {
    return ContentDisposition.attachment()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
