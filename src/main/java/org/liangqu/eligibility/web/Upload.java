package org.liangqu.eligibility.web;

import org.springframework.web.multipart.MultipartFile;

/** What a browser says of a file; only shown, never used as a path. */
final class Upload {

  private static final int LONGEST_NAME = 120;

  private Upload() {}

  static String nameOf(MultipartFile file) {
    String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String name =
        sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1)
            .replaceAll("\\p{Cntrl}", "")
            .strip();
    if (name.isEmpty()) {
      return "决策表.dmn";
    }
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
