package org.liangqu.selection;

/** What a signed list is sent out as. */
public enum DocumentKind {
  LETTER("遴选函", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  LIST("遴选项目清单", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String label;
  private final String mediaType;

  DocumentKind(String label, String mediaType) {
    this.label = label;
    this.mediaType = mediaType;
  }

  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }
}
