package org.liangqu.export;

import org.springframework.http.MediaType;

/**
 * A file that somebody asks for.
 *
 * @param what the kind of file, such as 规则试算差异
 * @param query what was asked for, in words that an auditor understands
 */
public record Export(String what, String fileName, MediaType mediaType, String query) {

  public static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  public static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
