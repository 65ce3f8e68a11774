package org.liangqu.proposal.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files that are what they say, and some that aren't. */
public final class SampleFiles {

  private SampleFiles() {}

  /** A PDF of one page whose title says so. */
  public static byte[] pdf(String title) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF so large at least. */
  public static byte[] pdfOf(int bytes) {
    ByteBuffer padded = ByteBuffer.allocate(bytes);
    byte[] pdf = pdf("大文件");
    byte[] comment = "\n%%".getBytes(StandardCharsets.US_ASCII);
    int trailer = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
    padded.put(pdf, 0, trailer).put(comment);
    byte[] rest = new byte[pdf.length - trailer + 1];
    rest[0] = '\n';
    System.arraycopy(pdf, trailer, rest, 1, pdf.length - trailer);
    while (padded.remaining() > rest.length) {
      padded.put((byte) 'x');
    }
    return padded.put(rest).array();
  }

  static byte[] pdfWithoutPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      return saved(document);
    }
  }

  static byte[] encryptedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  public static byte[] image(String format, int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG whose header claims dimensions that nobody would unpack. */
  static byte[] pngThatClaims(int width, int height) {
    byte[] png = image("png", 1, 1);
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(png, 12, 17);
    header.putInt(29, (int) check.getValue());
    return png;
  }

  /** A JPEG as a camera writes it that was held upright on its side, with a place's name in it. */
  static byte[] photo(int width, int height, String place) {
    byte[] jpeg = image("jpeg", width, height);
    byte[] text = place.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
    exif.putShort((short) 6).putShort((short) 0).putInt(0).put(text);
    ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
    photo.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1);
    photo.putShort((short) (2 + exif.capacity())).put(exif.array());
    return photo.put(jpeg, 2, jpeg.length - 2).array();
  }

  static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
  }

  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Zeros of which a few kilobytes become that many megabytes. */
  static byte[] bomb(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        zip.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
