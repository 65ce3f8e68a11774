package org.liangqu.proposal.files;

import java.nio.file.Path;

/** Looks for viruses (查毒). */
public interface VirusScanner {

  /**
   * What came of it.
   *
   * @param virus its name, null where none was found
   */
  record Verdict(ScanState state, String virus) {}

  /** Never fails: what couldn't be looked at is still to be looked at. */
  Verdict scan(Path file);
}
