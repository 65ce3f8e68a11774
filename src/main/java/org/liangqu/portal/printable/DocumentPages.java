package org.liangqu.portal.printable;

import com.microsoft.schemas.vml.CTShape;
import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.liangqu.export.A4Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What every page bears: number, version and hash above, its number below, the mark of a draft. */
final class DocumentPages {

  private static final A4Page PAGE = new A4Page(28, 24, 25, 25, 15, 13);

  /** Of the text, in twentieths of a point. */
  static final int WIDTH = PAGE.textWidth();

  private static final QName SHAPE = new QName("urn:schemas-microsoft-com:vml", "shape");

  private DocumentPages() {}

  static void set(XWPFDocument document, Edition edition) {
    PAGE.set(document);
    if (!edition.isOfficial()) {
      watermark(document, edition);
    }
    document.createHeader(HeaderFooterType.FIRST);
    head(document.createHeader(HeaderFooterType.DEFAULT), edition);
    document.createFooter(HeaderFooterType.FIRST);
    foot(document.createFooter(HeaderFooterType.DEFAULT));
  }

  private static void watermark(XWPFDocument document, Edition edition) {
    XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
    policy.createWatermark(edition.mark());
    slant(policy.getFirstPageHeader());
    slant(policy.getDefaultHeader());
  }

  /** The library's own watermark is upright and black. */
  private static void slant(XWPFHeader header) {
    CTShape shape =
        (CTShape)
            header
                .getParagraphArray(0)
                .getCTP()
                .getRArray(0)
                .getPictArray(0)
                .selectChildren(SHAPE)[0];
    shape.setStyle(shape.getStyle() + ";rotation:315");
    shape.setFillcolor("#e4e4e4");
  }

  private static void head(XWPFHeader header, Edition edition) {
    XWPFParagraph line =
        header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
    line.setStyle(DocumentStyles.RUNNING.id());
    line.setBorderBottom(Borders.SINGLE);
    CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
    right.setVal(STTabJc.RIGHT);
    right.setPos(BigInteger.valueOf(WIDTH));
    line.createRun().setText(edition.runningHead());
    line.createRun().addTab();
    XWPFRun hash = line.createRun();
    hash.setText(edition.runningHash());
    hash.setFontSize(6.5);
  }

  private static void foot(XWPFHeaderFooter footer) {
    XWPFParagraph line = footer.createParagraph();
    line.setStyle(DocumentStyles.RUNNING.id());
    line.setAlignment(ParagraphAlignment.CENTER);
    line.createRun().setText("第 ");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.createRun().setText(" 页　共 ");
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    line.createRun().setText(" 页");
  }
}
