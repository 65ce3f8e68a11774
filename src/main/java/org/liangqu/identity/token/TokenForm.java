package org.liangqu.identity.token;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** A declaration as it was typed, shown again where it is refused. */
record TokenForm(
    String name,
    String purpose,
    String contact,
    String door,
    String account,
    String validThrough,
    String addresses) {

  static TokenForm blank(LocalDate today) {
    return new TokenForm(
        "", "", "", TokenDoor.ENGINE_DEPLOY.name(), "", today.plusMonths(3).toString(), "");
  }

  NewToken declared() {
    return new NewToken(name, purpose, contact, chosenDoor(), account, day(), addresses);
  }

  private TokenDoor chosenDoor() {
    return Arrays.stream(TokenDoor.values())
        .filter(one -> one.name().equals(door))
        .findFirst()
        .orElse(null);
  }

  /** Null where it is no day: the policy asks for one. */
  private LocalDate day() {
    try {
      return validThrough == null ? null : LocalDate.parse(validThrough.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
