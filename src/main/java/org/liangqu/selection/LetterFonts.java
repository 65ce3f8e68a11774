package org.liangqu.selection;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The typefaces that the standard asks for. */
final class LetterFonts {

  static final String BODY_FONT = "仿宋_GB2312";
  static final String TITLE_FONT = "方正小标宋简体";
  static final String PAGE_NUMBER_FONT = "宋体";

  private static final int BODY_SIZE = 16;

  /** What makes 28 characters of 16 points fit into 156 mm, in twentieths of a point. */
  private static final int BODY_SPACING = -5;

  private LetterFonts() {}

  /** Size 三号. */
  static XWPFRun body(XWPFParagraph paragraph, String text) {
    XWPFRun run = run(paragraph, text, BODY_FONT, BODY_SIZE);
    run.setCharacterSpacing(BODY_SPACING);
    return run;
  }

  static XWPFRun title(XWPFParagraph paragraph, String text, int size) {
    return run(paragraph, text, TITLE_FONT, size);
  }

  static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    use(run, font);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  static void use(XWPFRun run, String font) {
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTFonts fonts =
        properties.sizeOfRFontsArray() > 0
            ? properties.getRFontsArray(0)
            : properties.addNewRFonts();
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setEastAsia(font);
    fonts.setCs(font);
  }

  /** Width of a line of body text in points, where Latin characters take half a square. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x100 ? BODY_SIZE / 2.0 : BODY_SIZE).sum();
  }
}
