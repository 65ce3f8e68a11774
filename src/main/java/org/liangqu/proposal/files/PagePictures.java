package org.liangqu.proposal.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.liangqu.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Pages as pictures (JPEG), made when somebody looks and kept in memory for a while: nothing of
 * what others uploaded reaches a browser as it is.
 */
@Component
public class PagePictures {

  private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
  private static final int WIDTH = 1240;
  private static final long KEPT = 64L * 1024 * 1024;

  /** Whoever comes third waits: a picture takes memory while it is made. */
  private final Semaphore atOnce = new Semaphore(2);

  private final AttachmentStore store;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  PagePictures(AttachmentStore store) {
    this.store = store;
  }

  private interface Look<T> {
    T at(Path file) throws IOException;
  }

  public int pages(UUID contentId, FileType type) {
    return type == FileType.PDF ? look(contentId, PdfContent::pages) : 1;
  }

  /**
   * @param page from 1
   */
  public byte[] picture(UUID contentId, FileType type, int page) {
    String key = contentId + "/" + page;
    byte[] known = known(key);
    if (known != null) {
      return known;
    }
    atOnce.acquireUninterruptibly();
    try {
      byte[] made = look(contentId, file -> jpeg(picture(file, type, page)));
      keep(key, made);
      return made;
    } finally {
      atOnce.release();
    }
  }

  private static BufferedImage picture(Path file, FileType type, int page) throws IOException {
    if (type == FileType.PDF) {
      return PdfContent.picture(file, page, WIDTH);
    }
    return ImageContent.picture(file, WIDTH);
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    return out.toByteArray();
  }

  private synchronized byte[] known(String key) {
    return kept.get(key);
  }

  private synchronized void keep(String key, byte[] picture) {
    byte[] before = kept.put(key, picture);
    size += picture.length - (before == null ? 0 : before.length);
    for (Iterator<byte[]> oldest = kept.values().iterator(); size > KEPT && oldest.hasNext(); ) {
      size -= oldest.next().length;
      oldest.remove();
    }
  }

  private <T> T look(UUID contentId, Look<T> look) {
    Resource content = store.open(contentId);
    try {
      return content.isFile() ? look.at(content.getFile().toPath()) : lookAtCopy(content, look);
    } catch (IndexOutOfBoundsException e) {
      throw Refusal.notFound("page-unknown", "文件没有这一页");
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("No picture of {}: {}", contentId, e.getMessage());
      throw Refusal.invalid("preview-failed", "这个文件不能预览，请下载后查看");
    }
  }

  private static <T> T lookAtCopy(Resource content, Look<T> look) throws IOException {
    Path copy = Files.createTempFile("preview-", null);
    try (InputStream stream = content.getInputStream()) {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      return look.at(copy);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
