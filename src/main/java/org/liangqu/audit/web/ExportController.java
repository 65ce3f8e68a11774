package org.liangqu.audit.web;

import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.audit.TrailFiles;
import org.liangqu.export.Exports;
import org.springframework.core.io.InputStreamResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The auditor's own files, and the record of everybody's. */
@Controller
@RequestMapping("/audit")
class ExportController {

  private static final int EXPORTS_ON_A_PAGE = 20;

  private final TrailFiles files;
  private final Exports exports;

  ExportController(TrailFiles files, Exports exports) {
    this.files = files;
    this.exports = exports;
  }

  @GetMapping("/proposals/{number}/trail.xlsx")
  ResponseEntity<InputStreamResource> workbook(@PathVariable String number) {
    return files.workbook(number).asDownload();
  }

  @GetMapping("/proposals/{number}/trail.json")
  ResponseEntity<InputStreamResource> json(@PathVariable String number) {
    return files.json(number).asDownload();
  }

  @GetMapping("/exports")
  String exports(
      @RequestParam(required = false) String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    String words = StringUtils.stripToNull(text);
    PageRequest wanted = PageRequest.of(Math.max(page, 0), EXPORTS_ON_A_PAGE);
    model.addAttribute("text", words);
    model.addAttribute("found", exports.search(words, wanted));
    model.addAttribute(
        "parameters",
        words == null ? "" : "text=" + UriUtils.encode(words, StandardCharsets.UTF_8) + "&");
    return "audit/exports";
  }
}
