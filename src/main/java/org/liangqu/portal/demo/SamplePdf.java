package org.liangqu.portal.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A one-page PDF of a few Chinese lines. It names Adobe's standard Chinese font instead of
 * embedding one: every common viewer puts its own in the place.
 */
final class SamplePdf {

  private static final int LINE_HEIGHT = 26;
  private static final List<String> FRAME =
      List.of(
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
              + " /Resources << /Font << /F1 4 0 R /F2 << /Type /Font /Subtype /Type1"
              + " /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> /Contents 7 0 R >>",
          "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
              + " /DescendantFonts [5 0 R] >>",
          "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
              + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
              + " /DW 1000 /W [1 95 500] /FontDescriptor 6 0 R >>",
          "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
              + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");

  /** Fonts put in the place of a Chinese one may lack letters and digits. */
  private static final Pattern LATIN_ENDS =
      Pattern.compile("(?<=[ -~])(?=[^ -~])|(?<=[^ -~])(?=[ -~])");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private SamplePdf() {}

  static byte[] of(List<String> lines) {
    SamplePdf pdf = new SamplePdf();
    pdf.write("%PDF-1.4\n");
    FRAME.forEach(pdf::writeObject);
    pdf.writeObject(stream(page(lines)));
    pdf.writeTrailer();
    return pdf.out.toByteArray();
  }

  private static String page(List<String> lines) {
    StringBuilder page = new StringBuilder("BT 64 760 Td\n");
    for (String line : lines) {
      LATIN_ENDS.splitAsStream(line).map(SamplePdf::shown).forEach(page::append);
      page.append("0 -").append(LINE_HEIGHT).append(" Td\n");
    }
    return page.append("ET\n").toString();
  }

  private static String shown(String text) {
    boolean latin = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    Charset charset = latin ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
    String font = latin ? "/F2" : "/F1";
    String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(charset));
    return "%s 14 Tf <%s> Tj\n".formatted(font, hex);
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "endstream";
  }

  private void writeObject(String body) {
    offsets.add(out.size());
    write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  private void writeTrailer() {
    int start = out.size();
    int size = offsets.size() + 1;
    write("xref\n0 " + size + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
    write("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
