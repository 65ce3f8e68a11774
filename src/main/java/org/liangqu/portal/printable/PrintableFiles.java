package org.liangqu.portal.printable;

import org.liangqu.export.Export;
import org.liangqu.export.ExportedFile;
import org.liangqu.export.Exports;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Hands applications out as files, each on record. */
@Component
class PrintableFiles {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Exports exports;

  PrintableFiles(Exports exports) {
    this.exports = exports;
  }

  ExportedFile docx(PrintableApplication application) {
    Edition edition = application.edition();
    String what = "%s %s%s".formatted(project(application), edition.versionName(), edition.mark());
    return exports.make(
        new Export("申报书", edition.fileName(".docx"), DOCX, what),
        (author, out) -> {
          ApplicationDocument.write(application, author, out);
          return 0;
        });
  }

  private static String project(PrintableApplication application) {
    String number = application.edition().number();
    return "项目 " + (number == null ? application.proposalId() : number);
  }
}
