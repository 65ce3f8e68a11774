package org.liangqu.portal;

import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingBasis;
import org.liangqu.eligibility.OverrideOption;

/**
 * A finding as a dossier's page shows it.
 *
 * @param anchor the id of its line in the list
 * @param place the field that it stands at, null for none
 * @param check what the pre-check says of a finding that was kept, null where none was run
 * @param basis on which facts it was made, null for what a pre-check found
 * @param option what the reader can do about it, null where nothing is to be done
 * @param authority the name of the office that may override it, null for none
 * @param next what comes after its override, null where that makes no difference any more
 */
record FindingNote(
    Finding finding,
    String anchor,
    String place,
    Check check,
    FindingBasis basis,
    OverrideOption option,
    String authority,
    String next) {

  /** Whether a corrected proposal would be found fault with again. */
  enum Check {
    SOLVED("预检：已解决", "status-good"),
    REMAINS("预检：仍存在", "status-attention"),
    CHANGED("预检：内容有变化，仍存在", "status-attention");

    private final String label;
    private final String tone;

    Check(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    public String label() {
      return label;
    }

    public String tone() {
      return tone;
    }
  }

  public String placeAnchor() {
    return FieldPlaces.anchor(place);
  }

  public String placeLabel() {
    return FieldPlaces.label(place);
  }

  /** The style of its effect. */
  public String tone() {
    return switch (finding.effect()) {
      case RETURN -> "status-attention";
      case REJECT -> "status-bad";
      case WARN -> "status-running";
      case PRIORITY -> "status-good";
    };
  }
}
