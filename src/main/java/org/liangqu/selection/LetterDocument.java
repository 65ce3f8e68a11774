package org.liangqu.selection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;

/**
 * Lays a selection letter out as an official document (党政机关公文格式, GB/T 9704-2012): red header and
 * rule, number, title, addressee, body of 22 lines of 28 characters, enclosure, signature, date.
 */
final class LetterDocument {

  private static final String RED = "FF0000";
  private static final String ENCLOSURE = "附件：";

  /** In points: somewhat less than the type area's 156 mm. */
  private static final double HEADER_WIDTH = 425;

  private static final int LARGEST_HEADER = 44;
  private static final int TITLE = 22;
  private static final int BODY = 16;

  /** The header's upper edge stands 35 mm below the type area's. */
  private static final int ABOVE_HEADER = 1984;

  private static final int TITLE_LINE = 36;

  /** 4 mm, in points. */
  private static final int ABOVE_RULE = 11;

  /** The date ends four characters before the right margin. */
  private static final double RIGHT_OF_DATE = 4.0 * BODY;

  private static final int LINES_FOR_SEAL = 3;

  private final XWPFDocument document = new XWPFDocument();

  private LetterDocument() {}

  static byte[] write(LetterText text) {
    LetterDocument letter = new LetterDocument();
    try (XWPFDocument document = letter.document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      LetterPage.set(document);
      letter.header(text);
      letter.body(text);
      letter.signature(text);
      LetterImprint.add(document, text);
      document.getProperties().getCoreProperties().setCreator(text.sender());
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header(LetterText text) {
    int size = headerSize(text.sender());
    XWPFParagraph sender = centred();
    sender.setSpacingBefore(ABOVE_HEADER);
    offGrid(sender, 1.2 * size);
    XWPFRun name = LetterFonts.title(sender, text.sender(), size);
    name.setColor(RED);
    XWPFParagraph number = centred();
    exactLine(number);
    number.setSpacingBefore(2 * LetterPage.LINE);
    LetterFonts.body(number, text.number());
    redRuleBelow(number);
  }

  /** As large as the name fits on one line. */
  private static int headerSize(String sender) {
    return Math.min(LARGEST_HEADER, (int) (HEADER_WIDTH / sender.length()));
  }

  private static void redRuleBelow(XWPFParagraph paragraph) {
    paragraph.setBorderBottom(Borders.SINGLE);
    CTBorder rule = paragraph.getCTP().getPPr().getPBdr().getBottom();
    rule.setColor(RED);
    rule.setSz(BigInteger.valueOf(16));
    rule.setSpace(BigInteger.valueOf(ABOVE_RULE));
  }

  private void body(LetterText text) {
    for (int i = 0; i < text.titleLines().size(); i++) {
      XWPFParagraph line = centred();
      offGrid(line, TITLE_LINE);
      line.setSpacingBefore(i == 0 ? 2 * LetterPage.LINE : 0);
      LetterFonts.title(line, text.titleLines().get(i), TITLE);
    }
    XWPFParagraph recipient = paragraph();
    recipient.setSpacingBefore(LetterPage.LINE);
    LetterFonts.body(recipient, text.recipient());
    text.paragraphs().forEach(words -> LetterFonts.body(indented(), words));
    XWPFParagraph enclosure = paragraph();
    enclosure.setIndentationLeft((2 + ENCLOSURE.length()) * BODY * 20);
    enclosure.setIndentationHanging(ENCLOSURE.length() * BODY * 20);
    enclosure.setSpacingBefore(LetterPage.LINE);
    enclosure.setKeepNext(true);
    LetterFonts.body(enclosure, ENCLOSURE + text.enclosure());
  }

  private void signature(LetterText text) {
    double dateWidth = LetterFonts.width(text.date());
    double nameWidth = LetterFonts.width(text.sender());
    XWPFParagraph name = rightAligned(RIGHT_OF_DATE + (dateWidth - nameWidth) / 2);
    name.setSpacingBefore(LINES_FOR_SEAL * LetterPage.LINE);
    name.setKeepNext(true);
    LetterFonts.body(name, text.sender());
    LetterFonts.body(rightAligned(RIGHT_OF_DATE), text.date());
  }

  private XWPFParagraph paragraph() {
    XWPFParagraph paragraph = document.createParagraph();
    exactLine(paragraph);
    return paragraph;
  }

  private XWPFParagraph indented() {
    XWPFParagraph paragraph = paragraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(2 * BODY * 20);
    return paragraph;
  }

  private XWPFParagraph rightAligned(double points) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight((int) Math.round(Math.max(0, points) * 20));
    return paragraph;
  }

  private XWPFParagraph centred() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  /** Lines of their own height, which the page's grid would double. */
  private static void offGrid(XWPFParagraph paragraph, double points) {
    paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    paragraph.getCTP().getPPr().addNewSnapToGrid().setVal(false);
  }

  private static void exactLine(XWPFParagraph paragraph) {
    paragraph.setSpacingBetween(LetterPage.LINE / 20.0, LineSpacingRule.EXACT);
  }
}
