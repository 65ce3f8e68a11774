package org.liangqu.browser;

import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Pages looked at one after the other; all that is wrong is told at the end. */
final class Inspection {

  static final int DESK = 1280;
  static final int PHONE = 360;

  private final SoftAssertions all = new SoftAssertions();

  /** At a desk and on a phone. */
  Inspection hasNoBarriers(Person person, String address) {
    for (int width : List.of(DESK, PHONE)) {
      Screen screen = person.screen().open(address, width);
      all.assertThat(screen.barriers()).as(address + " at " + width).isEmpty();
      all.assertThat(screen.isWiderThanTheWindow()).as(address + " at " + width).isFalse();
      Album.keep(screen.page(), address, width);
    }
    all.assertThat(person.faults()).as(address).isEmpty();
    return this;
  }

  /** The person's language is English from then on. */
  Inspection speaksEnglish(Person person, String address) {
    String inEnglish = address + (address.contains("?") ? "&" : "?") + "lang=en";
    all.assertThat(person.screen().open(inEnglish, DESK).chinese()).as(address).isEmpty();
    return this;
  }

  void end() {
    all.assertAll();
  }
}
