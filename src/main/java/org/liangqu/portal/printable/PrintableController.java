package org.liangqu.portal.printable;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The application to print, and as a file (打印申报书). */
@Controller
@RequestMapping("/proposals/{id}")
class PrintableController {

  private final Printables printables;
  private final PrintableFiles files;

  PrintableController(Printables printables, PrintableFiles files) {
    this.printables = printables;
    this.files = files;
  }

  @GetMapping("/print")
  String current(@PathVariable UUID id, Model model) {
    return page(printables.current(id), model);
  }

  @GetMapping("/versions/{number}/print")
  String version(@PathVariable UUID id, @PathVariable int number, Model model) {
    return page(printables.version(id, number), model);
  }

  private static String page(PrintableApplication application, Model model) {
    model.addAttribute("printed", application);
    model.addAttribute("runningHead", application.edition().runningHead());
    model.addAttribute("runningHash", application.edition().runningHash());
    return "printable/application";
  }

  @GetMapping("/print.docx")
  ResponseEntity<InputStreamResource> currentFile(@PathVariable UUID id) {
    return files.docx(printables.current(id)).asDownload();
  }

  @GetMapping("/versions/{number}/print.docx")
  ResponseEntity<InputStreamResource> versionFile(@PathVariable UUID id, @PathVariable int number) {
    return files.docx(printables.version(id, number)).asDownload();
  }
}
