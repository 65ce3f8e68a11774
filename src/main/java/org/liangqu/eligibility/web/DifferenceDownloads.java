package org.liangqu.eligibility.web;

import java.util.UUID;
import org.liangqu.eligibility.whatif.VerdictChange;
import org.liangqu.eligibility.whatif.WhatIf;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.liangqu.export.Export;
import org.liangqu.export.ExportTable;
import org.liangqu.export.Exports;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A trial's differences as files. */
@Controller
@RequestMapping("/what-if/{id}")
class DifferenceDownloads {

  private final WhatIf whatIf;
  private final Exports exports;

  DifferenceDownloads(WhatIf whatIf, Exports exports) {
    this.whatIf = whatIf;
    this.exports = exports;
  }

  @GetMapping("/differences.csv")
  ResponseEntity<InputStreamResource> csv(
      @PathVariable UUID id,
      @RequestParam(required = false) String rule,
      @RequestParam(required = false) VerdictChange change) {
    DifferenceQuery query = new DifferenceQuery(rule, change);
    return exports
        .make(export(id, query, "规则试算.csv", Export.CSV), table(id, query).asCsv())
        .asDownload();
  }

  @GetMapping("/differences.xlsx")
  ResponseEntity<InputStreamResource> workbook(
      @PathVariable UUID id,
      @RequestParam(required = false) String rule,
      @RequestParam(required = false) VerdictChange change) {
    DifferenceQuery query = new DifferenceQuery(rule, change);
    return exports
        .make(export(id, query, "规则试算.xlsx", Export.XLSX), table(id, query).asWorkbook())
        .asDownload();
  }

  private Export export(UUID id, DifferenceQuery query, String fileName, MediaType type) {
    WhatIfStatus run = whatIf.status(id);
    return new Export(
        "规则试算差异",
        fileName,
        type,
        "%s，以“%s”试算，%s".formatted(run.callTitle(), run.fileName(), query.inWords()));
  }

  private ExportTable table(UUID id, DifferenceQuery query) {
    return new DifferenceRows(
            whatIf.status(id), page -> whatIf.differences(id, query.asFilter(), page))
        .asTable();
  }
}
