package org.liangqu.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;

/** One round past all doors. */
final class Walk {

  private final List<Endpoint> endpoints;
  private final BelongingScenes belongings;
  private final Side ours;
  private final Side theirs;
  private final int port;

  Walk(List<Endpoint> endpoints, BelongingScenes belongings, Side ours, Side theirs, int port) {
    this.endpoints = endpoints;
    this.belongings = belongings;
    this.ours = ours;
    this.theirs = theirs;
    this.port = port;
  }

  /** Where the visitor met something else than the table says. */
  List<String> surprises(Visitor visitor) {
    Caller caller = new Caller(visitor, port);
    caller.signIn();
    List<String> surprises = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      for (Knock knock : knocks(endpoint, visitor)) {
        surprise(caller, visitor, knock).forEach(surprises::add);
      }
    }
    return surprises;
  }

  /** Own and other make a difference only where the door leads to somebody's object. */
  private List<Knock> knocks(Endpoint endpoint, Visitor visitor) {
    Door door = doorOf(endpoint);
    if (door.reach().isEmpty()) {
      return List.of(Knock.at(endpoint));
    }
    Reach.Thing thing = door.reach().get().thing();
    Role role = visitor.office().map(Office::role).orElse(Role.APPLICANT);
    return List.of(
        new Knock(endpoint, true, belongings.of(thing, ours, role)),
        new Knock(endpoint, false, belongings.of(thing, theirs, role)));
  }

  static Door doorOf(Endpoint endpoint) {
    return Doors.knockedAt(endpoint.method(), Knock.at(endpoint).path()).orElseThrow();
  }

  private static List<String> surprise(Caller caller, Visitor visitor, Knock knock) {
    Endpoint endpoint = knock.endpoint();
    Door door = doorOf(endpoint);
    Payload payload = Payloads.of(endpoint, visitor, knock.isOwn());
    Seen seen = caller.knock(endpoint.method(), knock.path(), payload);
    if (endpoint.template().endsWith("out")) {
      caller.signIn();
    }
    Seen expected = expected(door, visitor, knock.isOwn());
    return isAsExpected(door, expected, seen)
        ? List.of()
        : List.of(
            "%s as %s, %s: expected %s, saw %s"
                .formatted(
                    endpoint, visitor.label(), knock.isOwn() ? "own" : "other", expected, seen));
  }

  private static Seen expected(Door door, Visitor visitor, boolean isOwn) {
    if (!visitor.isKnown()) {
      return door.audience().admitsUnknown() ? Seen.ALLOWED : Seen.ASKED_TO_SIGN_IN;
    }
    return Seen.valueOf(door.reception(visitor.office().get().role(), isOwn).name());
  }

  /** Whoever is let in to what is nobody's may be told that it doesn't exist. */
  private static boolean isAsExpected(Door door, Seen expected, Seen seen) {
    return seen == expected
        || expected == Seen.ALLOWED && seen == Seen.HIDDEN && door.reach().isEmpty();
  }
}
