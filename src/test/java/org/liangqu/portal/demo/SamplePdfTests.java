package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SamplePdfTests {

  private static final Pattern ENTRY = Pattern.compile("(\\d{10}) 00000 n \n");

  private final String pdf =
      new String(SamplePdf.of(List.of("审计报告", "2025年度")), StandardCharsets.US_ASCII);

  @Test
  void pointsAtEachOfItsObjects() {
    Matcher entries = ENTRY.matcher(pdf);
    int object = 0;
    while (entries.find()) {
      object++;
      assertThat(pdf.substring(Integer.parseInt(entries.group(1)))).startsWith(object + " 0 obj\n");
    }
    assertThat(object).isEqualTo(7);
  }

  @Test
  void pointsAtItsTableOfObjects() {
    String start = pdf.substring(pdf.indexOf("startxref\n") + 10, pdf.indexOf("\n%%EOF"));

    assertThat(pdf).startsWith("%PDF-");
    assertThat(pdf.substring(Integer.parseInt(start))).startsWith("xref\n0 8\n");
  }

  @Test
  void writesEachLine() {
    assertThat(pdf)
        .contains("/F1 14 Tf <5BA18BA162A5544A> Tj")
        .contains("/F2 14 Tf <32303235> Tj\n/F1 14 Tf <5E745EA6> Tj");
  }
}
