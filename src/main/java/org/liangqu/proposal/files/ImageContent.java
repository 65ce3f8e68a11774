package org.liangqu.proposal.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.liangqu.shared.Refusal;

/** A look at an image. */
final class ImageContent {

  static final long MAX_PIXELS = 100_000_000;
  private static final int MAX_SIDE = 20_000;

  private ImageContent() {}

  private interface Look<T> {
    T at(ImageReader reader) throws IOException;
  }

  static void check(Path file, String fileName) {
    try {
      look(
          file,
          reader -> {
            requireModest(reader, fileName);
            return null;
          });
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw FileInspector.corrupt(fileName);
    }
  }

  /** The header is enough: an image that claims absurd dimensions isn't even begun. */
  private static void requireModest(ImageReader reader, String fileName) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.max(width, height) > MAX_SIDE || (long) width * height > MAX_PIXELS) {
      throw Refusal.invalid(
          "attachment-dimensions",
          "“%s”为%d×%d像素，过大，请缩小到每边不超过%d像素、总数不超过1亿像素后再上传"
              .formatted(fileName, width, height, MAX_SIDE));
    }
  }

  static Refusal tooLarge() {
    return Refusal.invalid("preview-too-large", "这一页的图片过大，不能预览，请下载后查看");
  }

  /** Upright and at most so wide, without what the camera wrote into it. */
  static BufferedImage picture(Path file, int width) throws IOException {
    return look(
        file,
        reader -> {
          if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
            throw tooLarge();
          }
          ImageReadParam every = reader.getDefaultReadParam();
          int step = Math.max(1, reader.getWidth(0) / (2 * width));
          every.setSourceSubsampling(step, step, 0, 0);
          return upright(reader.read(0, every), Orientation.of(file), width);
        });
  }

  private static BufferedImage upright(BufferedImage image, Orientation orientation, int width) {
    int across = orientation.swapsSides() ? image.getHeight() : image.getWidth();
    int down = orientation.swapsSides() ? image.getWidth() : image.getHeight();
    double scale = Math.min(1, (double) width / across);
    BufferedImage shown =
        new BufferedImage(
            Math.max(1, (int) (across * scale)),
            Math.max(1, (int) (down * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = shown.createGraphics();
    canvas.setBackground(Color.WHITE);
    canvas.clearRect(0, 0, shown.getWidth(), shown.getHeight());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform way = AffineTransform.getScaleInstance(scale, scale);
    way.concatenate(orientation.upright(image.getWidth(), image.getHeight()));
    canvas.drawImage(image, way, null);
    canvas.dispose();
    return shown;
  }

  private static <T> T look(Path file, Look<T> look) throws IOException {
    try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
      if (!readers.hasNext()) {
        throw new IOException("no image");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(content, false, false);
        return look.at(reader);
      } finally {
        reader.dispose();
      }
    }
  }
}
