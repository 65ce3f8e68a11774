package org.liangqu.proposal.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.liangqu.shared.Refusal;

/** A look into a PDF. */
final class PdfContent {

  private static final long MEMORY = 32L * 1024 * 1024;
  private static final long SCRATCH = 512L * 1024 * 1024;
  private static final int MAX_TEXT = 200;

  private PdfContent() {}

  static DocumentFacts check(Path file, String fileName) {
    try (PDDocument document = open(file)) {
      if (document.getNumberOfPages() == 0) {
        throw Refusal.invalid("attachment-no-pages", "“%s”中没有任何一页，请重新导出".formatted(fileName));
      }
      return facts(document.getDocumentInformation());
    } catch (InvalidPasswordException e) {
      throw Refusal.invalid(
          "attachment-encrypted", "“%s”设有打开密码，评审人员无法查看，请去掉密码后再上传".formatted(fileName));
    } catch (IOException e) {
      throw FileInspector.corrupt(fileName);
    }
  }

  private static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBufferedFile(file.toFile()),
        MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache);
  }

  private static DocumentFacts facts(PDDocumentInformation said) {
    return new DocumentFacts(
        text(said.getTitle()), text(said.getAuthor()), moment(said.getCreationDate()));
  }

  private static String text(String said) {
    String text = said == null ? "" : said.replaceAll("\\p{Cntrl}", "").strip();
    return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MAX_TEXT));
  }

  private static Instant moment(Calendar said) {
    return said == null || said.get(Calendar.ERA) == 0 || said.get(Calendar.YEAR) > 9999
        ? null
        : said.toInstant();
  }

  static int pages(Path file) throws IOException {
    try (PDDocument document = open(file)) {
      return document.getNumberOfPages();
    }
  }

  /**
   * A page as a picture.
   *
   * @param number from 1
   * @param width at most so many pixels, and as many in height as twice that
   */
  static BufferedImage picture(Path file, int number, int width) throws IOException {
    try (PDDocument document = open(file)) {
      PDPage page = document.getPage(number - 1);
      requireModest(page);
      PDRectangle box = page.getCropBox();
      boolean turned = page.getRotation() % 180 != 0;
      float across = turned ? box.getHeight() : box.getWidth();
      float down = turned ? box.getWidth() : box.getHeight();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      float scale = Math.min(width / across, 2 * width / down);
      return renderer.renderImage(number - 1, scale, ImageType.RGB);
    }
  }

  private static void requireModest(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image
          && (long) image.getWidth() * image.getHeight() > ImageContent.MAX_PIXELS) {
        throw ImageContent.tooLarge();
      }
    }
  }
}
