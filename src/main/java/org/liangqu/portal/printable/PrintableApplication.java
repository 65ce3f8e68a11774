package org.liangqu.portal.printable;

import java.util.List;
import java.util.UUID;
import org.liangqu.portal.printable.Block.Fact;

/**
 * The application of one version as a document (申报书), apart from its layout.
 *
 * @param programme the lines above the title
 * @param occasion the call that it answers
 * @param cover what the cover says of the project
 */
record PrintableApplication(
    UUID proposalId,
    List<String> programme,
    String occasion,
    Edition edition,
    List<Fact> cover,
    List<Part> parts) {

  static final String TITLE = "项目申报书";

  PrintableApplication {
    programme = List.copyOf(programme);
    cover = List.copyOf(cover);
    parts = List.copyOf(parts);
  }

  /** A part with its number and heading, such as 一、基本情况. */
  record Part(String heading, List<Block> blocks) {

    Part {
      blocks = List.copyOf(blocks);
    }
  }

  public String title() {
    return TITLE;
  }
}
