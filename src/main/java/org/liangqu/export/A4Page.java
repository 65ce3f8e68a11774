package org.liangqu.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page of a Word file: A4, with these margins in millimetres. */
public record A4Page(int top, int bottom, int left, int right, int header, int footer) {

  private static final int WIDTH = 210;
  private static final int HEIGHT = 297;

  /** The document has one section. */
  public CTSectPr set(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(measure(WIDTH));
    size.setH(measure(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(measure(top));
    margins.setBottom(measure(bottom));
    margins.setLeft(measure(left));
    margins.setRight(measure(right));
    margins.setHeader(measure(header));
    margins.setFooter(measure(footer));
    margins.setGutter(BigInteger.ZERO);
    return section;
  }

  /** Of the text, in twentieths of a point. */
  public int textWidth() {
    return millimetres(WIDTH) - millimetres(left) - millimetres(right);
  }

  private static BigInteger measure(int length) {
    return BigInteger.valueOf(millimetres(length));
  }

  /** In twentieths of a point. */
  public static int millimetres(int length) {
    return (int) Math.round(length * 1440 / 25.4);
  }
}
