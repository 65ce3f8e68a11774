package org.liangqu.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a file that says who made it. */
public interface ExportContent {

  /**
   * @return how many rows, 0 for what is no table
   */
  long write(Authorship author, OutputStream out) throws IOException;
}
