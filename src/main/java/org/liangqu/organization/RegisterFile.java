package org.liangqu.organization;

/** A file to download: what was imported, or a template. */
public record RegisterFile(String name, byte[] content) {

  public RegisterFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
