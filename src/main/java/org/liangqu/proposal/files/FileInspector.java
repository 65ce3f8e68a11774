package org.liangqu.proposal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds out by a file's content what it is, and refuses what its name only claims to be. */
@Component
public class FileInspector {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final Map<String, String> OTHERS =
      Map.of(
          "text/html", "网页",
          "application/xhtml+xml", "网页",
          "image/svg+xml", "SVG图片",
          "text/plain", "文本",
          "application/x-msdownload", "可执行程序",
          "application/x-dosexec", "可执行程序",
          "application/x-tika-msoffice", "旧版或加密的Office文件",
          "application/rtf", "RTF文档");

  /**
   * @throws Refusal where the content isn't allowed, isn't what the name says, or can't be read
   */
  public Inspected inspect(Path file, String fileName) {
    Object content = content(file);
    FileType named =
        FileType.named(fileName).orElseThrow(() -> notAllowed(fileName, words(content)));
    if (content != named) {
      throw Refusal.invalid(
          "attachment-type",
          "“%s”的扩展名表示它是%s，内容却是%s，请核对文件，重新导出后再上传"
              .formatted(fileName, named.label(), words(content)));
    }
    return new Inspected(named, facts(named, file, fileName));
  }

  private static DocumentFacts facts(FileType type, Path file, String fileName) {
    if (type == FileType.PDF) {
      return PdfContent.check(file, fileName);
    }
    if (type.isImage()) {
      ImageContent.check(file, fileName);
    }
    return DocumentFacts.NONE;
  }

  /** One of the types that may be attached, else the media type. */
  private static Object content(Path file) {
    String mediaType = mediaType(file);
    if (mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml")) {
      return ZipContent.typeOf(file).map(Object.class::cast).orElse(mediaType);
    }
    Optional<FileType> type =
        Stream.of(FileType.values()).filter(one -> one.mediaType().equals(mediaType)).findFirst();
    return type.map(Object.class::cast).orElse(mediaType);
  }

  private static String mediaType(Path file) {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return TYPES.detect(content, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Object content) {
    if (content instanceof FileType type) {
      return type.label();
    }
    String mediaType = content.toString();
    if (mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml")) {
      return "压缩包";
    }
    return OTHERS.getOrDefault(mediaType, "其他类型（%s）".formatted(mediaType));
  }

  private static Refusal notAllowed(String fileName, String content) {
    return Refusal.invalid(
        "attachment-type",
        "“%s”不是可以上传的类型（内容是%s）。可上传：%s".formatted(fileName, content, FileType.all()));
  }

  static Refusal corrupt(String fileName) {
    return Refusal.invalid("attachment-corrupt", "“%s”已损坏，无法打开，请确认能正常打开后再上传".formatted(fileName));
  }
}
