package org.liangqu.identity.web;

import java.util.ArrayList;
import java.util.List;

/** Doors that belong together, as a chapter of {@code docs/doors.md}. */
record DoorGroup(String title, String about, List<Door> doors) {

  static List<Door> doors(String base, Audience audience, String rows) {
    return rows.lines()
        .filter(row -> !row.isBlank())
        .map(row -> Door.of(base, row, audience))
        .toList();
  }

  static List<Door> doors(Audience audience, String rows) {
    return doors("", audience, rows);
  }

  static List<Door> leading(Audience audience, Reach reach, String rows) {
    return doors("", audience, rows).stream().map(door -> door.leadingTo(reach)).toList();
  }

  static List<Door> nobodys(String base, String why, String rows) {
    return doors(base, Audience.NOBODY, rows).stream().map(door -> door.because(why)).toList();
  }

  @SafeVarargs
  static DoorGroup of(String title, String about, List<Door>... doors) {
    List<Door> all = new ArrayList<>();
    for (List<Door> some : doors) {
      all.addAll(some);
    }
    return new DoorGroup(title, about, List.copyOf(all));
  }
}
