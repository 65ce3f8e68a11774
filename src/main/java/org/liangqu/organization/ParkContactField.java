package org.liangqu.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.liangqu.directory.ParkContact;

/** What is said about how to reach a park. */
public enum ParkContactField {
  NAME("联系人", ParkContact::name),
  PHONE("联系电话", ParkContact::phone),
  MAIL("邮箱", ParkContact::mail),
  ADDRESS("办公地址", ParkContact::address),
  OFFICE_HOURS("办公时间", ParkContact::officeHours);

  private final String label;
  private final Function<ParkContact, String> value;

  ParkContactField(String label, Function<ParkContact, String> value) {
    this.label = label;
    this.value = value;
  }

  public String label() {
    return label;
  }

  String of(ParkContact contact) {
    return value.apply(contact);
  }

  /** Those in which the two aren't alike. */
  static List<ParkContactField> differing(ParkContact one, ParkContact other) {
    return Arrays.stream(values())
        .filter(field -> !Objects.equals(field.of(one), field.of(other)))
        .toList();
  }
}
