package org.liangqu.organization;

/**
 * What an import does to a register, in entries.
 *
 * @param changed listed before and after, with something else about them
 * @param closed no longer listed (移出)
 */
public record RegisterCounts(int added, int changed, int unchanged, int closed) {

  /** The rows of the file. */
  public int rows() {
    return added + changed + unchanged;
  }

  /** The entries of the register before. */
  public int before() {
    return changed + unchanged + closed;
  }

  public int of(RegisterPreview.ChangeKind kind) {
    return switch (kind) {
      case ADDED -> added;
      case CHANGED -> changed;
      case CLOSED -> closed;
    };
  }

  /** Whether more than half of the register goes: the file may not be the full list. */
  public boolean closesMost() {
    return closed * 2 > before();
  }
}
