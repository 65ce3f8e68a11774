package org.liangqu.proposal.files;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a camera was held.
 *
 * @param code of Exif's tag 274, 1 for upright
 */
record Orientation(int code) {

  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int START = 0xffd8;
  private static final int FIRST_SEGMENT = 0xffc0;
  private static final int SCAN = 0xffda;
  private static final int APP1 = 0xffe1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 274;
  private static final int ENTRY = 12;

  /** Upright for what isn't a JPEG, or doesn't say. */
  static Orientation of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readUnsignedShort() != START) {
        return UPRIGHT;
      }
      for (int marker; (marker = in.readUnsignedShort()) >= FIRST_SEGMENT && marker != SCAN; ) {
        byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - Short.BYTES)];
        in.readFully(segment);
        if (marker == APP1 && isExif(segment)) {
          return new Orientation(code(segment));
        }
      }
      return UPRIGHT;
    } catch (EOFException e) {
      return UPRIGHT;
    }
  }

  private static boolean isExif(byte[] segment) {
    return segment.length > EXIF.length
        && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
  }

  private static int code(byte[] segment) {
    ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
    try {
      tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = Short.toUnsignedInt(tiff.getShort(directory));
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY;
        if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
          int code = tiff.getShort(entry + 8);
          return code >= 1 && code <= 8 ? code : 1;
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return 1;
    }
    return 1;
  }

  boolean swapsSides() {
    return code > 4;
  }

  /** Turns the stored picture of that size upright. */
  AffineTransform upright(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
