package org.liangqu.portal.printable;

import java.util.List;

/** What a part of the application is made of; every renderer lays out each kind in its own way. */
sealed interface Block {

  /** By which templates tell blocks apart. */
  enum Kind {
    FACTS,
    PROSE,
    GRID,
    NOTE,
    SIGNATURES
  }

  Kind kind();

  /** A label and what is said, which may have several lines. */
  record Fact(String label, String value) {}

  record Facts(List<Fact> facts) implements Block {

    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public Kind kind() {
      return Kind.FACTS;
    }
  }

  /** A longer text under a heading of its own. */
  record Prose(String heading, List<String> paragraphs) implements Block {

    public Prose {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public Kind kind() {
      return Kind.PROSE;
    }
  }

  /**
   * A list of rows.
   *
   * @param caption null where the part's heading says it
   * @param sums the last row, empty where nothing is added up
   * @param empty what stands there instead of rows
   */
  record Grid(
      String caption,
      List<Column> columns,
      List<List<String>> rows,
      List<String> sums,
      String empty)
      implements Block {

    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      sums = List.copyOf(sums);
    }

    @Override
    public Kind kind() {
      return Kind.GRID;
    }
  }

  record Column(String label, Shape shape) {}

  /** How much room a column needs, beside the others. */
  enum Shape {
    INDEX(6),
    FLAG(6),
    WORD(8),
    AMOUNT(9),
    CODE(12),
    TEXT(15),
    FILE(32);

    private final int weight;

    Shape(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }

    public boolean isRight() {
      return this == AMOUNT;
    }
  }

  record Note(String text) implements Block {

    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  }

  /** Where people sign and seal. */
  record Signatures(List<String> lines) implements Block {

    public Signatures {
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.SIGNATURES;
    }
  }
}
