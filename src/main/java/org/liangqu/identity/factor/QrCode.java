package org.liangqu.identity.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be drawn in the page itself, so that no secret goes to anybody else or into a cache.
 *
 * @param path the dark modules as an SVG path, a unit each
 * @param size width and height, with the quiet zone
 */
public record QrCode(String path, int size) {

  private static final int QUIET_ZONE = 4;

  static QrCode of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        drawRow(modules, y, path);
      }
      return new QrCode(path.toString(), modules.getWidth() + 2 * QUIET_ZONE);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** One stroke for dark modules side by side. */
  private static void drawRow(ByteMatrix modules, int y, StringBuilder path) {
    for (int x = 0; x < modules.getWidth(); x++) {
      int start = x;
      while (x < modules.getWidth() && modules.get(x, y) == 1) {
        x++;
      }
      if (x > start) {
        path.append(
            "M%1$d %2$dh%3$dv1h-%3$dz".formatted(start + QUIET_ZONE, y + QUIET_ZONE, x - start));
      }
    }
  }
}
