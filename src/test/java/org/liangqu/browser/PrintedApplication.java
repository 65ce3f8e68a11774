package org.liangqu.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The application as the browser prints it (申报书). */
record PrintedApplication(Page page) {

  private static final Page.PdfOptions AS_THE_PAGE_SAYS =
      new Page.PdfOptions().setPreferCSSPageSize(true);

  /** What stands on each sheet of paper, without blanks. */
  List<String> sheets() {
    try (PDDocument printed = Loader.loadPDF(page.pdf(AS_THE_PAGE_SAYS))) {
      List<String> sheets = new ArrayList<>();
      for (int number = 1; number <= printed.getNumberOfPages(); number++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        sheets.add(text.getText(printed).replaceAll("[\\s　]+", ""));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String hash() {
    return page.locator("html").getAttribute("data-running-hash").replace("SHA-256 ", "");
  }

  void clickPrint() {
    page.evaluate("window.print = () => { document.title = 'printed'; }");
    page.locator("[data-print]").click();
  }

  String title() {
    return page.title();
  }
}
