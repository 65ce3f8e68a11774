package org.liangqu.proposal.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be attached (附件格式). */
public enum FileType {
  PDF("PDF", "application/pdf", "pdf"),
  JPEG("JPG图片", "image/jpeg", "jpg", "jpeg"),
  PNG("PNG图片", "image/png", "png"),
  DOCX(
      "Word文档（DOCX）",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  XLSX(
      "Excel表格（XLSX）", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  OFD("OFD版式文件", "application/ofd", "ofd");

  private final String label;
  private final String mediaType;
  private final List<String> extensions;

  FileType(String label, String mediaType, String... extensions) {
    this.label = label;
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  boolean isImage() {
    return this == JPEG || this == PNG;
  }

  /** What a file's name says that it is. */
  static Optional<FileType> named(String fileName) {
    String extension = extension(fileName);
    return Stream.of(values()).filter(type -> type.extensions.contains(extension)).findFirst();
  }

  /** What can be shown as pictures of its pages, by its media type. */
  public static Optional<FileType> shown(String mediaType) {
    return Stream.of(PDF, JPEG, PNG).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The names' ends as a browser's file dialog takes them. */
  public static String accepted() {
    return Stream.of(values())
        .flatMap(type -> type.extensions.stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(","));
  }

  static String all() {
    return Stream.of(values())
        .map(type -> type.extensions.get(0).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining("、"));
  }
}
